/** The next plan is called after its own period, however this plan's title tells the years. */
import { describe, expect, test } from '@jest/globals';
import { nextId, nextTitle } from '../../src/plan/next-title';

const plan = { id: 'town-plan', baseYear: 2020, endYear: 2025 };
const zh = (title: string, period = plan) => nextTitle({ zh: title, en: '' }, period).zh;

describe('a title of the plan for 2021 to 2025', () => {
  test.each([
    ['海宁市就业规划（2021—2025年）', '海宁市就业规划（2026—2030年）'],
    ['2021-2025年人才规划', '2026-2030年人才规划'],
    ['2021–2025年人才规划', '2026–2030年人才规划'],
    ['2021－2025年人才规划', '2026－2030年人才规划'],
    ['2021―2025年人才规划', '2026―2030年人才规划'],
    ['2021−2025年人才规划', '2026−2030年人才规划'],
    ['2021——2025年人才规划', '2026——2030年人才规划'],
    ['2021～2025年人才规划', '2026～2030年人才规划'],
    ['2021~2025年人才规划', '2026~2030年人才规划'],
    ['2021 - 2025 年人才规划', '2026 - 2030 年人才规划'],
    ['2021年—2025年人才规划', '2026年—2030年人才规划'],
    ['2021年至2025年人才规划', '2026年至2030年人才规划'],
    ['2021到2025年人才规划', '2026到2030年人才规划'],
    ['２０２１—２０２５年人才规划', '2026—2030年人才规划'],
    ['2020—2025年人才规划', '2025—2030年人才规划'],
    ['2021—25年人才规划', '2026—30年人才规划'],
    ['“十四五”人才规划（2021—2025年）', '“十五五”人才规划（2026—2030年）'],
    ['人才规划（2021—2025年，2023年修订）', '人才规划（2026—2030年，2023年修订）'],
    ['第十四个五年规划和2035年远景目标纲要', '第十五个五年规划和2035年远景目标纲要'],
    // Years that are not the period's, and none at all.
    ['2021—2035年国土空间规划', '2021—2035年国土空间规划'],
    ['2016—2020年回顾', '2016—2020年回顾'],
    ['中国制造2025', '中国制造2025'],
    ['海宁市人才规划', '海宁市人才规划'],
    ['文件120212025号', '文件120212025号'],
  ])('%s → %s', (title, next) => expect(zh(title)).toBe(next));

  test.each([
    ['Employment plan, 2021–25', 'Employment plan, 2026–30'],
    ['Plan for 2021 to 2025', 'Plan for 2026 to 2030'],
    ['14th plan (2021-2025)', '15th plan (2026-2030)'],
  ])('in English, %s → %s', (en, next) => expect(nextTitle({ zh: '', en }, plan).en).toBe(next));
});

test('the plan of one year is followed by that of the next', () =>
  expect(zh('2025年就业工作要点（2023年起）', { ...plan, baseYear: 2024 })).toBe('2026年就业工作要点（2023年起）'));

test('a period of three years goes on by three', () =>
  expect(zh('2021—2023年行动计划', { ...plan, endYear: 2023 })).toBe('2024—2026年行动计划'));

test.each([
  ['haining-14fyp', 'haining-15fyp'],
  ['town-2021-2025', 'town-2026-2030'],
  ['town', 'town-2025'],
])('the id %s is followed by %s', (id, next) => expect(nextId({ ...plan, id })).toBe(next));
