/** Tables of an office's own: found by names and years, whatever their order, and never by place. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInPlan } from '../../src/plan/built-in';
import { planOfEntries } from '../../src/plan/own-table/entered-rows';
import { indicatorFinder } from '../../src/plan/own-table/indicator-names';
import { matchTable } from '../../src/plan/own-table/match-table';
import type { HeldValue, OwnTable } from '../../src/plan/own-table/own-table';
import { parseTabbed } from '../../src/plan/own-table/parse-tabbed';
import { periodInHeader } from '../../src/plan/own-table/period-header';
import { tableChanges } from '../../src/plan/own-table/table-changes';
import type { Plan } from '../../src/plan/plan';

const plan = builtInPlan('haining-14fyp') as Plan;
const ofNo = (no: string) => {
  const found = plan.indicators.find((indicator) => indicator.no === no);
  if (!found) throw new Error(`There is no indicator ${no}.`);
  return found;
};
const [jobs, insured] = [ofNo('1'), ofNo('5')];
const table = (...rows: readonly (readonly HeldValue[])[]): OwnTable =>
  rows.map((row) => row.map((value) => ({ value })));

/** `5 2021 60.4`: what would be taken. */
function taken(own: OwnTable, forColumn: string | null = null): readonly string[] {
  const match = matchTable(plan, own, forColumn);
  const numbers = new Map(plan.indicators.map(({ id, no }) => [id, no]));
  return [...tableChanges(match, own, () => '').values()]
    .flat()
    .map(({ indicatorId, period, after }) => `${numbers.get(indicatorId)} ${period} ${after.value}`);
}

describe('a name in an own table', () => {
  const find = indicatorFinder(plan);
  const { zh, en } = insured.name;
  it.each([
    zh,
    en.toUpperCase(),
    ` ${[...zh].join(' ')} `,
    `5.${zh}`,
    `（5）${zh}`,
    `17、${zh}`,
    `${zh}（${insured.unit?.zh}）`,
    `${zh}（单位：${insured.unit?.zh}）`,
    `${zh}*`,
    ...insured.aliases,
  ])('%s is indicator 5', (text) => expect(find(text)).toContain(insured.id));

  it.each(['', '5', '合计', `其中：${zh}男性`, `${zh}（仅统计市本级）`])('%s is none', (text) =>
    expect(find(text)).toEqual([]),
  );
});

describe('a header', () => {
  it.each([
    [2021, '2021'],
    ['2021年', '2021'],
    ['２０２１年度', '2021'],
    ['2021年实际数', '2021'],
    ['2021Q3', '2021Q3'],
    ['2021年三季度', '2021Q3'],
    ['2021年第1季度', '2021Q1'],
    ['2021年上半年', '2021H1'],
    ['Q2 2022', '2022Q2'],
    ['H2 2022', '2022H2'],
  ])('%s is %s', (header, period) => expect(periodInHeader(header)).toBe(period));

  it.each(['2025年目标', '2020年基数', '2021年计划', '比2021年增长', '20211', 'H3 2022', '2021年五季度', '', '指标'])(
    '%s heads no actuals',
    (header) => expect(periodInHeader(header)).toBeNull(),
  );
});

describe('an own table', () => {
  it('is taken by names and years, in whatever order they stand', () => {
    const own = table(
      ['海宁市人社局', '', '', ''],
      ['2022年', '单位', '指标', '2021年', '2025年目标'],
      [61.2, '万人', insured.name.zh, 60.4, 62.86],
      ['', '', '合计', '', ''],
      [2.4, '万人', jobs.name.zh, 2.61, 13],
    );
    expect(taken(own)).toEqual(['5 2022 61.2', '5 2021 60.4', '1 2022 2.4', '1 2021 2.61']);
  });

  it('means the same however its rows and columns are shuffled', () => {
    const rows = plan.indicators.map(({ name }, i) => [name.zh, 10 + i, `t${i}`, 30 + i]);
    const whole = table(['指标', '2021', '2022', '2023'], ...rows);
    const expected = [...taken(whole)].sort();
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(shuffled(rows.map((_, i) => i + 1)), shuffled([0, 1, 2, 3]), (order, columns) => {
        const own = [0, ...order].map((row) => columns.map((column) => whole[row]?.[column] ?? { value: '' }));
        expect([...taken(own)].sort()).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('of names that are none of the plan’s gives nothing, however many figures it has', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `镇街${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.double({ noNaN: true })), { minLength: 1, maxLength: 19 }), (rows) => {
        expect(taken(table(['', 2021], ...rows))).toEqual([]);
        expect(taken(table(...rows), '2021')).toEqual([]);
      }),
    );
  });

  it('says which rows are not certain, and takes nothing from them', () => {
    const own = table(['指标', 2021], [jobs.name.zh, 1], [jobs.name.zh, 2], [insured.name.zh, 60.4], ['村民小组', 3]);
    expect(matchTable(plan, own).rows.map(({ kind }) => kind)).toEqual(['repeated', 'repeated', 'matched', 'unknown']);
    expect(taken(own)).toEqual(['5 2021 60.4']);
  });

  it('asks where a name belongs to two indicators, unless the number stands beside it', () => {
    const twins: Plan = {
      ...plan,
      indicators: plan.indicators.map((each) => (each.no === '2' ? { ...each, aliases: [jobs.name.zh] } : each)),
    };
    const rows = (...own: readonly (readonly HeldValue[])[]) => matchTable(twins, table(['', '', 2021], ...own)).rows;
    expect(rows(['', jobs.name.zh, 2.6])[0]?.kind).toBe('ambiguous');
    expect(rows(['2', jobs.name.zh, 3.1])[0]).toMatchObject({ kind: 'matched', indicatorId: ofNo('2').id });
    expect(rows(['', `1. ${jobs.name.zh}`, 2.6])[0]).toMatchObject({ kind: 'matched', indicatorId: jobs.id });
  });

  it('without years is one column of figures for the year that is chosen, and never one of several', () => {
    const one = table(['1', jobs.name.zh, 2.6], ['5', insured.name.zh, '60.4万人']);
    expect(taken(one)).toEqual([]);
    expect(taken(one, '2023')).toEqual(['1 2023 2.6', '5 2023 60.4万人']);
    expect(taken(table([jobs.name.zh, 2.6, 2.7], [insured.name.zh, 60.4, 61]), '2023')).toEqual([]);
  });

  it('leaves out, and says so, years that stand twice or lie outside of the plan, and what is no actual', () => {
    const match = matchTable(
      plan,
      table(['指标', 2019, 2021, '2021年', 2022, '2025年目标'], [jobs.name.zh, 1, 2, 3, 4, 13]),
    );
    expect([match.columns.map(({ period }) => period), match.leftOut]).toEqual([
      ['2022'],
      ['2019', '2021', '2021年', '2025年目标'],
    ]);
  });

  it('changes nothing by its blank cells, and tells what it would write over', () => {
    const own = table(['', 2021, 2022, 2023, 2024, 2025], [jobs.name.zh, 2.6, '', 2.5, '#REF!', 2.7]);
    const held = new Map<string, HeldValue | null>([
      ['2021', 2.6],
      ['2022', 2.4],
      ['2023', 2.55],
      ['2024', 2.4],
      ['2025', ''],
    ]);
    const changes = [...tableChanges(matchTable(plan, own), own, (_id, period) => held.get(period) ?? null).values()];
    expect(changes.flat().map(({ period, fate }) => `${period} ${fate}`)).toEqual([
      '2021 same',
      '2023 overwrites',
      '2024 error',
      '2025 new',
    ]);
  });
});

describe('special targets in an own table', () => {
  const matched = (own: OwnTable, of: Plan = plan) =>
    matchTable(planOfEntries(of), own).rows.map((row) => (row.kind === 'matched' ? row.indicatorId : row.kind));
  const renamed = (name: string, aliases: readonly string[]): Plan => ({
    ...plan,
    specialTargets: (plan.specialTargets ?? []).map((target) =>
      target.id === 'postdocs' ? { ...target, name: { ...target.name, zh: name }, aliases } : target,
    ),
  });

  it('are found by name, unit and marks left aside, beside the indicators', () => {
    const own = table(
      ['目标', '2021年'],
      ['创业补贴惠及创业者*', 120],
      [insured.name.zh, 60.4],
      ['其中博士后（人）', 30],
    );
    expect(matched(own)).toEqual(['startup-grants', insured.id, 'postdocs']);
  });

  it('are found by another name that the plan gives them', () => {
    const own = table(['目标', '2021'], ['博士后引进', 30]);
    expect([matched(own), matched(own, renamed('其中博士后', ['博士后引进']))]).toEqual([['unknown'], ['postdocs']]);
  });

  it('that state an indicator’s target again stand for that indicator, which takes the figures', () => {
    const own = table(['目标', '2021'], ['引进大学生', 2.1], ['人才总量', 27.5]);
    expect(matched(own)).toEqual(['graduates-introduced', 'talent-total']);
  });

  it('of an indicator’s name are asked about, unless that one’s number stands beside it', () => {
    const own = (no: HeldValue) => table(['', '目标', '2021'], [no, jobs.name.zh, 2.6]);
    expect(matched(own(''), renamed(jobs.name.zh, []))).toEqual(['ambiguous']);
    expect(matched(own('1'), renamed(jobs.name.zh, []))).toEqual([jobs.id]);
  });
});

describe('pasted text', () => {
  it('keeps every cell as it was typed, and reads plain numbers only', () => {
    const cells = parseTabbed('指标\t2021\r\n"城镇\n新增"\t2.40\r\na "b"\t1,000\n\t97%\n"他说""好"""\t-0.5\n').map(
      (row) => row.map(({ value }) => value),
    );
    expect(cells).toEqual([
      ['指标', 2021],
      ['城镇\n新增', 2.4],
      ['a "b"', '1,000'],
      ['', '97%'],
      ['他说"好"', -0.5],
    ]);
  });

  it.each(['6.8:34.5:58.7', '007', '1e5', '12345678901234567', '=1+1', '2021-3', '+5'])('leaves %s a text', (text) =>
    expect(parseTabbed(text)).toEqual([[{ value: text }]]),
  );

  it('reads back whatever a spreadsheet would put there', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => `x${text.replace(/[\s]+/g, ' ').trimEnd()}`);
    const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const written = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(grid, (rows) => {
        const text = rows.map((row) => row.map(written).join('\t')).join('\n');
        expect(parseTabbed(text).map((row) => row.map(({ value }) => value))).toEqual(rows);
      }),
    );
  });
});
