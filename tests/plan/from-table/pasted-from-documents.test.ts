/** Tables as people paste them from documents: what is understood, and that all the rest is shown with its reason. */
import { describe, expect, it } from '@jest/globals';
import { draftOf } from '../../../src/plan/from-table/draft';
import { openQuestions } from '../../../src/plan/from-table/plan-from-table';
import type { SourceTable } from '../../../src/plan/from-table/table';
import { noChoices, understand } from '../../../src/plan/from-table/understand';
import { pasted, tableFrom, type Rows } from './ways-of-pasting';

/** Each indicator in one line: number, group, name, unit, base, target, criterion. */
function indicatorsIn(table: SourceTable): readonly string[] {
  const { rows } = draftOf(understand(table, noChoices), new Map());
  return rows.flatMap(({ indicator: each }) =>
    each
      ? [[each.no, each.group.zh, each.name.zh, each.unit?.zh, each.base, each.target, each.criterion].join(' ')]
      : [],
  );
}

/** What came to nothing, with its reason; every cell that is not blank is used, kept, of the page, or here. */
function lostIn(table: SourceTable): readonly string[] {
  const { cells, table: read } = understand(table, noChoices);
  return cells.flatMap((row, r) =>
    row.flatMap((fate, c) => (fate.state === 'not-understood' ? [`${fate.why} ${read.rows[r]?.[c]?.text ?? ''}`] : [])),
  );
}

function askedOf(table: SourceTable): readonly string[] {
  return openQuestions(draftOf(understand(table, noChoices), new Map()), new Map()).map(
    ({ of, about }) => `${of} ${about}`,
  );
}

const filled = (rows: Rows): Rows => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

describe('a table with two rows of heads, units at the heads, and sums', () => {
  const table = tableFrom(
    filled([
      ['表1 某县“十五五”人才发展主要指标'],
      ['序号', '指标', '基数', '目标', '', '指标属性'],
      ['', '', '2025年（万人）', '2027年（万人）', '2030年（万人）', ''],
      ['1', '专业技术人才总量', '6.94', '7.8', '8.7', '预期性'],
      ['2', '技能人才总量①', '19.77', '20.5', '21.87', '约束性'],
      ['', '合 计', '26.71', '28.3', '30.57', ''],
      ['注：①含高技能人才。'],
    ]),
  );

  it('has the unit of its heads in every row', () =>
    expect(indicatorsIn(table)).toEqual([
      '1 表1 某县“十五五”人才发展主要指标 专业技术人才总量 万人 6.94 8.7 ≥8.7',
      '2 表1 某县“十五五”人才发展主要指标 技能人才总量 万人 19.77 21.87 ≥21.87',
    ]));

  it('makes no indicator of the sums, and shows them', () =>
    expect(lostIn(table)).toEqual(['sum 合 计', 'sum 26.71', 'sum 28.3', 'sum 30.57', 'note 注：①含高技能人才。']));
});

it('units that differ from head to head are given to no row', () => {
  const head = ['指标', '2020年（人）', '2025年（万人）'];
  expect(indicatorsIn(tableFrom([head, ['甲', '5', '8']]))).toEqual(['1 — 甲  5 8 ≥8']);
});

it('groups whose ordinal stands in the column of numbers, with empty columns and a page break between', () => {
  const table = pasted(
    [
      '专栏2\t\t\t\t\t\t\t',
      '序号\t\t指标\t\t2020年基数\t2025年目标\t\t属性',
      '一\t\t就业创业\t\t\t\t\t',
      '1\t\t城镇新增就业人数(万人)**\t\t[12.86]\t[13]\t\t预期性',
      '（二）\t\t社会保障\t\t\t\t\t',
      '— 7 —',
      '序号\t\t指标\t\t2020年基数\t2025年目标\t\t属性',
      '2\t\t基本养老保险参保人数（万人）**\t\t59.86\t62.86\t\t预期性',
    ].join('\n'),
  );
  expect(indicatorsIn(table)).toEqual([
    '1 就业创业 城镇新增就业人数 万人 [12.86] [13] Σ≥13',
    '2 就业创业 · 社会保障 基本养老保险参保人数 万人 59.86 62.86 ≥62.86',
  ]);
  expect([lostIn(table), askedOf(table)]).toEqual([[], []]);
});

describe('headings （一） and （二）', () => {
  const under = (...first: readonly string[]) =>
    indicatorsIn(
      tableFrom(
        filled([
          ['指标', '2020年', '2025年'],
          ...first.map((each) => [each]),
          ['1.甲（人）', '5', '8'],
          ['（二）社保'],
          ['2.乙（人）', '6', '9'],
        ]),
      ),
    ).map((each) => each.replace(/ [甲乙].*$/, ''));
  it('stand beside each other where no other is above them', () =>
    expect(under('（一）就业')).toEqual(['1 就业', '2 社保']));
  it('stand under the heading 一、', () =>
    expect(under('一、民生', '（一）就业')).toEqual(['1 民生 · 就业', '2 民生 · 社保']));
});

it('full-width figures, fill-down groups and 【】 around units', () => {
  const table = tableFrom(
    filled([
      ['类别', '指标名称（单位）', '２０２０年', '２０２５年', '属性'],
      ['就业', '１．城镇新增就业人数【万人】', '〔１２．８６〕', '〔１３〕', '预期性'],
      ['', '２．城镇登记失业率【％】', '１．７４', '＜３．０', '预期性'],
      ['社保', '４．失业保险参保人数【万人】②', '２７．０８', '≥２９．４', '约束性'],
      ['注：②为省定指标；〔〕内为五年累计数。'],
    ]),
  );
  expect(indicatorsIn(table)).toEqual([
    '1 就业 城镇新增就业人数 万人 〔１２．８６〕 〔１３〕 Σ≥13',
    '2 就业 城镇登记失业率 ％ １．７４ ＜３．０ <3.0',
    '4 社保 失业保险参保人数 万人 ２７．０８ ≥２９．４ ≥29.4',
  ]);
  expect([lostIn(table), askedOf(table)]).toEqual([[], []]);
});

describe('figures in round brackets', () => {
  const rows = (...note: readonly string[]) =>
    tableFrom(
      filled([
        ['指标', '2020年基数', '2025年目标①'],
        ['1.甲（人）', '（300）', '(1000) ③'],
        ...note.map((each) => [each]),
      ]),
    );

  it('are totals where the note says so', () => {
    expect(indicatorsIn(rows('注：（）内为五年累计数。'))).toEqual(['1 — 甲 人 [300] [1000] Σ≥1000']);
    expect(askedOf(rows('注：（）内为五年累计数。'))).toEqual([]);
  });

  it('are asked for where it does not: they pass neither for words nor for losses', () =>
    expect(askedOf(rows())).toEqual(['words (1000)', 'base （300）']));
});

it('two halves side by side: the right one is shown as not read', () => {
  const table = tableFrom([
    ['指标', '2020年', '2025年', '指标', '2020年', '2025年'],
    ['1.甲（万人）', '5', '8', '3.丙（%）', '90', '95'],
  ]);
  expect(indicatorsIn(table)).toEqual(['1 — 甲 万人 5 8 ≥8']);
  expect(lostIn(table)).toEqual(['half 3.丙（%）', 'half 90', 'half 95']);
});

it('lines out of a printed document with groups before the numbers and brackets at the heads', () => {
  const table = pasted(
    [
      '专栏 1 “十三五”时期全市人力资源和社会保障事业发展 主要指标完成情况',
      '类型 指标 2015年 (基数) 2020年 (目标) 2020年 (完成)',
      '就业创业 1. 城镇新增就业人数 (万人) [7.65] [6] [12.86]',
      '2. 城镇登记失业率 (%) 2.91 <3.5 1.74',
      '社会保障 5. 基本养老保险参保人数 (万人) 52.46 55 59.86',
      '注：[]内数据表示五年累计数。',
    ].join('\n'),
  );
  expect(indicatorsIn(table)).toEqual([
    '1 就业创业 城镇新增就业人数 万人 [7.65] [6] Σ≥6',
    '2 就业创业 城镇登记失业率 % 2.91 <3.5 <3.5',
    '5 社会保障 基本养老保险参保人数 万人 52.46 55 ≥55',
  ]);
  expect(lostIn(table)).toEqual([]);
  expect(understand(table, noChoices).box).toBe('专栏1');
});

it('rows without a name, sums and numbers of pages are no indicators; each is shown', () => {
  const table = tableFrom(
    filled([
      ['指标', '2020年基数', '2025年目标', '属性'],
      ['1.甲（万人）', '5', '8', '预期性'],
      ['第 12 页 共 40 页'],
      ['小计', '5', '8'],
      ['', '6.1', '9.1', '约束性'],
      ['总计：', '12'],
    ]),
  );
  expect(indicatorsIn(table)).toEqual(['1 — 甲 万人 5 8 ≥8']);
  expect(lostIn(table)).toEqual([
    ...['sum 小计', 'sum 5', 'sum 8', 'row 6.1', 'row 9.1', 'row 约束性', 'sum 总计：', 'sum 12'],
  ]);
});

it('the annex, whose targets are sentences, asks for nothing and keeps each sentence as printed', () => {
  const sentence = '劳动人事争议仲裁结案率达到 92%以上；调解成功率达到 84%以上。';
  const table = tableFrom([
    ['序号', '主要任务', '主要内容', '“十四五”目标'],
    ['7', '仲裁效能提升专项行动', '仲裁办案质量提升', sentence],
    ['序号', '主要任务', '主要内容', '“十四五”目标'],
    ['8', '劳动保障监察效能提升专项行动', '根治欠薪', '“互联网+监察”掌上执法占比达到 100%。'],
  ]);
  expect(indicatorsIn(table)[0]).toBe(`7 仲裁效能提升专项行动 仲裁办案质量提升  -- ${sentence} --`);
  expect([lostIn(table), askedOf(table)]).toEqual([[], []]);
});

it('the outline’s box with merged groups and 年均增速[累计], rows out of order', () => {
  const table = tableFrom(
    filled([
      ['专栏1  “十四五”时期经济社会发展主要指标'],
      ['类别', '指标', '2020年', '2025年', '年均增速[累计]', '属性'],
      ['经济发展', '2.全员劳动生产率增长（%）', '2.5', '—', '高于GDP增长', '预期性'],
      ['', '3.常住人口城镇化率（%）', '60.6*', '65', '—', '预期性'],
      ['绿色生态', '14.单位GDP能源消耗降低（%）', '—', '—', '[13.5]', '约束性'],
      ['', '13.人均预期寿命（岁）', '77.3*', '—', '[1]', '预期性'],
      ['注：①[]内为5年累计数。②带*的为2019年数据。'],
    ]),
    [
      { row: 2, column: 0, rows: 2, columns: 1 },
      { row: 4, column: 0, rows: 2, columns: 1 },
    ],
  );
  expect(indicatorsIn(table)).toEqual([
    '2 经济发展 全员劳动生产率增长 % 2.5 高于GDP增长 --',
    '3 经济发展 常住人口城镇化率 % 60.6 65 ≥65',
    '14 绿色生态 单位GDP能源消耗降低 % — [13.5] Π≥13.5',
    '13 绿色生态 人均预期寿命 岁 77.3 [1] [+1]',
  ]);
  expect([lostIn(table), askedOf(table)]).toEqual([[], ['bracket [13.5]', 'bracket [1]']]);
});
