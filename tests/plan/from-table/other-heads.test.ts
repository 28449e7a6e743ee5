/** Tables whose heads say it otherwise: results as bases, two halves side by side, a row of years. */
import { expect, it, describe } from '@jest/globals';
import { parsePasted } from '../../../src/plan/from-table/pasted-table';
import { planFromTable } from '../../../src/plan/from-table/plan-from-table';
import { noChoices, understand } from '../../../src/plan/from-table/understand';

function understoodOf(...lines: readonly (readonly string[])[]) {
  const read = parsePasted(lines.map((cells) => cells.join('\t')).join('\n'));
  if (!read.ok) throw new Error(read.problem.code);
  return understand(read.table, noChoices);
}

const years = new Map([
  ['title', '某县卫生健康规划'],
  ['base-year', '2025'],
  ['end-year', '2030'],
]);

function planOf(...lines: readonly (readonly string[])[]) {
  const made = planFromTable({ understood: understoodOf(...lines), answers: years }, null);
  return made.ok ? made.plan.indicators.map(({ name, base, criterion }) => [name.zh, base, criterion]) : made.problems;
}

describe('a column of results', () => {
  it('of the year before the targets’ is the base where nothing else is', () => {
    const lines = [
      ['指标', '单位', '2025年实际完成', '2027年中期目标', '2030年规划目标'],
      ['人均预期寿命', '岁', '80.1', '80.5', '≥81'],
      ['婴儿死亡率', '‰', '4.1', '控制在4以内', '控制在3.8以内'],
    ] as const;
    expect(planOf(...lines)).toEqual([
      ['人均预期寿命', '80.1', '≥81'],
      ['婴儿死亡率', '4.1', '≤3.8'],
    ]);
  });

  it('of the targets’ own year, or beside a base, stays a result', () => {
    const roles = (...head: readonly string[]) =>
      understoodOf(head, ['甲率', head[1] === '备注' ? '省级下达' : '50', '60', '61']).head.columns.map(
        ({ role }) => role,
      );
    expect(roles('指标', '2015年基数', '2020年目标', '2020年完成')).toEqual(['name', 'base', 'target', 'actual']);
    expect(roles('指标', '备注', '2020年目标', '2020年完成')).not.toContain('base');
  });
});

it('of a table in two halves side by side the second is shown, and never mixed with the first', () => {
  const lines = [
    ['序号', '指标', '2025', '2030', '序号', '指标', '2025', '2030'],
    ['1', '甲率（%）', '5', '8', '3', '丙率（%）', '15', '19'],
    ['2', '乙率（%）', '6', '9', '4', '丁率（%）', '16', '20'],
  ] as const;
  expect(planOf(...lines)).toEqual([
    ['甲率', '5', '≥8'],
    ['乙率', '6', '≥9'],
  ]);
  const { head } = understoodOf(...lines);
  expect(head.columns.slice(4).map(({ role }) => role)).toEqual(['kept', 'kept', 'kept', 'kept']);
});

it('a row of years heads a table, and is no indicator', () => {
  expect(planOf(['年份', '2025', '2030'], ['总人口（万人）', '50', '53'])).toEqual([['总人口', '50', '≥53']]);
});

describe('a target that says where a figure is to arrive', () => {
  it.each([
    ['达到60个', '31个', '≥60'],
    ['达60个', '31', '≥60'],
    ['提高到60个', '31', '≥60'],
    ['增至60个', '31', '≥60'],
    ['降至20个', '31', '≤20'],
    ['减少到20个以内', '31', '≤20'],
    ['降低至40', '31', '≤40'],
    ['达到60个以上', '31', '≥60'],
    // An amount by which it changes is no level.
    ['降低20', '31', '[-20]'],
  ])('%s from %s is %s', (target, base, criterion) => {
    const [found] = planOf(['指标', '单位', '2025年', '2030年'], ['社区食堂', '个', base, target]);
    expect(found).toEqual(['社区食堂', base, criterion]);
  });
});
