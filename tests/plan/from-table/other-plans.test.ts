/** Tables of other plans: the national outline, and what other offices print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../../src/plan/built-in';
import { draftOf, leaveOut, markKey, questionKey } from '../../../src/plan/from-table/draft';
import { openQuestions, planFromTable } from '../../../src/plan/from-table/plan-from-table';
import { noChoices, understand, type Choices } from '../../../src/plan/from-table/understand';
import type { Plan } from '../../../src/plan/plan';
import { pasted, tableFrom, type Rows } from './ways-of-pasting';

const national = builtInPlan('national-14fyp') as Plan;
const csv = readFileSync(join(__dirname, '../../cases/plan/national-14fyp.csv'), 'utf8').trim();
const records = csv.split('\n').map((line) => line.split(','));

/** As the outline prints it: 年均/累计 has what is neither a level nor a bound. */
const printed: Rows = [
  ['专栏1 “十四五”时期经济社会发展主要指标', '', '', '', ''],
  ['指标', '2020年', '2025年', '年均/累计', '属性'],
  ...records.slice(1).map(([no = '', , name = '', unit = '', base = '', target = '', attribute = '']) => {
    const isLevel = /^[<>]?[\d.]+$/.test(target);
    return [`${no}.${name}（${unit}）`, base, isLevel ? target : '—', isLevel ? '—' : target, attribute];
  }),
  ['注：①〔〕内为5年累计数；②带*的为2019年数据。', '', '', '', ''],
];

describe('the table of the national outline', () => {
  it.each([
    [
      'as data with one column each',
      tableFrom([...records, ['注：〔〕内为5年累计数；*为2019年数据。', '', '', '', '', '', '']]),
    ],
    ['as the outline prints it, with 年均/累计', tableFrom(printed)],
  ])('%s, gives its 20 indicators, and asks for what its figures in brackets mean', (way, table) => {
    const understood = understand(table, noChoices);
    const draft = draftOf(understood, new Map());
    const noOf = (row: number) => understood.indicators.find((each) => each.row === row)?.no;
    const asked = openQuestions(draft, new Map()).map(({ of, row, proposed }) => [noOf(row), of, proposed]);
    expect(asked).toEqual([
      ['13', 'bracket', 'increment'],
      ['14', 'bracket', 'compound'],
      ['15', 'bracket', 'compound'],
    ]);
    const fourth = understood.indicators.find(({ no }) => no === '4')?.row ?? -1;
    const answers = new Map([
      [questionKey(fourth, 'words'), '年均增长7%以上'],
      ['base-year', '2020'],
      ['end-year', '2025'],
      ['title', '国家“十四五”规划纲要'],
    ]);
    const made = planFromTable({ understood, answers }, null);
    const told = ({ indicators }: Plan) =>
      indicators.map(({ no, name, unit, criterion, kind, share, attribute, baseYear }) => [
        no,
        name.zh,
        unit?.zh,
        criterion,
        kind,
        share,
        attribute,
        baseYear,
      ]);
    expect(made.ok && told(made.plan)).toEqual(told(national));
    expect(way).not.toBe('');
  });

  it('does not take 3岁以下 for the number 3', () => {
    const table = tableFrom(printed.map(([name = '', ...rest]) => [name.replace(/^\d+\./, ''), ...rest]));
    const { indicators } = understand(table, noChoices);
    expect(indicators.map(({ name, no }) => [no, name])).toContainEqual(['', '每千人口拥有3岁以下婴幼儿托位数']);
    expect(indicators.some(({ no }) => no !== '')).toBe(false);
  });
});

const one = (cells: readonly string[], head = ['指标', '单位', '2025年基数', '2030年目标']) =>
  planFromTable(
    {
      understood: understand(tableFrom([['“十五五”规划指标', '', '', ''], head, cells]), noChoices),
      answers: new Map(),
    },
    null,
  );

describe('a target', () => {
  it.each([
    ['92%以上', '%', '90', 'lower', '≥92'],
    ['不低于97', '%', '96', 'lower', '≥97'],
    ['≤3', '%', '2', 'upper', '≤3'],
    ['3.0以内', '%', '2', 'upper', '≤3.0'],
    ['>99.5', '%', '99', 'lower', '>99.5'],
    ['累计13', '万人', '--', 'cumulative', 'Σ≥13'],
    ['提高1岁', '岁', '77', 'increment', '[+1]'],
    ['年均增长6.5%', '亿元', '10', 'growth', '年均增长6.5%'],
    ['3-5', '%', '2', 'interval', '3-5'],
    ['约1000', '人', '900', 'approx', '约1000'],
    ['提升', '分', '80', 'direction', '提升'],
    ['２０：３０：５０', '—', '10:30:60', 'composition', '20:30:50'],
    ['1,200', '人', '1,000', 'lower', '≥1,200'],
    ['31.5万', '人', '25万', 'lower', '≥31.5万'],
  ])('%s (%s, from %s) is judged as %s by %s', (target, unit, base, kind, criterion) => {
    const made = one(['某项指标', unit, base, target]);
    expect(made.ok && made.plan.indicators.map((each) => [each.kind, each.criterion])).toEqual([[kind, criterion]]);
  });

  it('in words stays as it is printed and is not judged', () => {
    const made = one(['营商环境', '', '--', '全省前列']);
    expect(made.ok && made.plan.indicators[0]).toMatchObject({ kind: 'words', criterion: '--', target: '全省前列' });
  });

  it.each([
    ['城镇登记失业率', '2.5', '3.0', 'upper'],
    ['仲裁结案率', '94.2', '92', 'lower'],
    ['某项比率', '50', '50', 'lower'],
    ['某项比率', '--', '50', 'lower'],
  ])('of %s, from %s to %s, is asked for, with %s proposed', (name, base, target, proposed) => {
    const table = tableFrom([
      ['指标', '单位', '2025年基数', '2030年目标'],
      [name, '%', base, target],
    ]);
    const asked = openQuestions(draftOf(understand(table, noChoices), new Map()), new Map());
    expect(asked.map((each) => [each.of, each.proposed])).toEqual([['sense', proposed]]);
  });

  it.each([
    ['事故死亡人数', '50', '40'],
    ['掌上执法占比', '--', '100'],
  ])('of %s, from %s to %s, needs no question', (name, base, target) => {
    const table = tableFrom([
      ['指标', '单位', '2025年基数', '2030年目标'],
      [name, '%', base, target],
    ]);
    expect(openQuestions(draftOf(understand(table, noChoices), new Map()), new Map())).toEqual([]);
  });
});

describe('what a table does not say', () => {
  const missing = understand(
    tableFrom([
      ['指标', '2025年', '2030年'],
      ['1.甲', '5', '6'],
      ['2.乙', '5', ''],
    ]),
    noChoices,
  );

  it('a missing target is asked for, and the row may be left out', () => {
    const [asked] = openQuestions(draftOf(missing, new Map()), new Map());
    expect(asked).toMatchObject({ of: 'target', row: 2 });
    const years: [string, string][] = [['title', '某规划']];
    const without = planFromTable(
      { understood: missing, answers: new Map([...years, [questionKey(2, 'target'), leaveOut]]) },
      null,
    );
    expect(without.ok && without.plan.indicators.map(({ name }) => name.zh)).toEqual(['甲']);
    const withIt = planFromTable(
      { understood: missing, answers: new Map([...years, [questionKey(2, 'target'), '7']]) },
      null,
    );
    expect(withIt.ok && withIt.plan.indicators.map(({ target, criterion }) => [target, criterion])).toEqual([
      ['6', '≥6'],
      ['7', '≥7'],
    ]);
  });

  it('a base that Excel made a time or date of is not guessed', () => {
    const table = tableFrom([
      ['指标', '2025年', '2030年'],
      ['1.结构', '6:31:04', '20:30:50'],
    ]);
    const odd = {
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) => (cell.text === '6:31:04' ? { ...cell, oddity: 'date' as const } : cell)),
      ),
    };
    const understood = understand(odd, noChoices);
    expect(understood.cells[1]?.[1]).toEqual({ state: 'not-understood', why: 'date' });
    const asked = openQuestions(draftOf(understood, new Map()), new Map());
    expect(asked.map(({ of, about }) => [of, about])).toEqual([['base', '6:31:04']]);
    const answered = draftOf(understood, new Map([[questionKey(1, 'base'), '6:30:64']]));
    expect(answered.rows[0]?.indicator).toMatchObject({ base: '6:30:64', criterion: '20:30:50' });
  });

  it('a mark that no note explains is named', () => {
    const table = tableFrom([
      ['指标', '2025年', '2030年'],
      ['1.甲△', '5', '6'],
    ]);
    expect(draftOf(understand(table, noChoices), new Map()).unexplained).toEqual(['△']);
  });

  it('a note that says something else is shown, and its mark explained by whoever knows', () => {
    const table = tableFrom([
      ['指标', '2025年', '2030年'],
      ['1.甲△', '5', '6'],
      ['注：△为试点指标；*为省指标。', '', ''],
    ]);
    const understood = understand(table, noChoices);
    expect(understood.legend.rest).toEqual(['△为试点指标']);
    expect(understood.cells[2]?.[0]).toEqual({ state: 'not-understood', why: 'note' });
    const draft = draftOf(understood, new Map([[markKey('△'), '市局']]));
    expect(draft.rows.map(({ indicator }) => indicator?.issuer)).toEqual(['市局']);
  });

  it('numbers that begin anew in each group are counted through, and the printed ones stay in the sources', () => {
    const table = tableFrom([
      ['指标', '2025年', '2030年'],
      ['一、甲组', '', ''],
      ['1.甲', '5', '6'],
      ['二、乙组', '', ''],
      ['1.乙', '5', '6'],
    ]);
    const draft = draftOf(understand(table, noChoices), new Map());
    expect(draft.isRenumbered).toBe(true);
    expect(draft.rows.map(({ indicator }) => [indicator?.no, indicator?.sources[0]?.quote])).toEqual([
      ['1', '1.甲 5 6'],
      ['2', '1.乙 5 6'],
    ]);
  });

  it('words in brackets that are no known unit stay in the name unless somebody says so', () => {
    const table = tableFrom([
      ['指标', '2025年', '2030年'],
      ['1.服务量（户次）', '5', '6'],
    ]);
    const understood = understand(table, noChoices);
    const named = (answers: ReadonlyMap<string, string>) =>
      draftOf(understood, answers).rows.map(({ indicator }) => [indicator?.name.zh, indicator?.unit?.zh]);
    expect(named(new Map())).toEqual([['服务量（户次）', undefined]]);
    expect(named(new Map([[questionKey(1, 'unit'), 'unit']]))).toEqual([['服务量', '户次']]);
  });
});

describe('choices', () => {
  const table = tableFrom([
    ['指标', '甲', '乙', '丙'],
    ['户籍人员基本养老', '', '', ''],
    ['保险参保率（%）', '97', '96', '95'],
  ]);
  const choices: Choices = {
    columns: new Map([
      [3, 'base'],
      [1, 'target'],
      [2, 'kept'],
    ]),
    rows: new Map([[1, 'joins-next']]),
  };

  it('of columns and rows count more than what was understood', () => {
    const { indicators, cells } = understand(table, choices);
    expect(indicators.map(({ name, base, target, unit }) => [name, base.printed, target.printed, unit])).toEqual([
      ['户籍人员基本养老保险参保率', '95', '97', '%'],
    ]);
    expect(cells[2]?.map(({ state }) => state)).toEqual(['used', 'used', 'kept', 'used']);
  });

  it('a table without a head is told by what stands in it', () => {
    const { head, indicators } = understand(
      pasted('1\t城镇新增就业\t万人\t5.5\t6\t预期性\n2\t失业保险参保人数\t万人\t7\t8\t约束性'),
      noChoices,
    );
    expect(head.columns.map(({ role }) => role)).toEqual(['no', 'name', 'unit', 'base', 'target', 'attribute']);
    expect(indicators).toHaveLength(2);
  });
});
