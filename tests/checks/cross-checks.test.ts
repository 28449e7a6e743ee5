import { describe, expect, test } from '@jest/globals';
import { checkAll, checkChanged, rowsCompared } from '../../src/checks/check';
import type { Figures } from '../../src/checks/entry';
import { findingMessage } from '../../src/words/check-words';
import { languages } from '../../src/words/language';
import { haining, numbered, rowOf, subjectOf, type Typed } from './sheet';

type Entered = Readonly<Record<string, readonly Typed[]>>;

function crossed(entered: Entered, figures: Figures = {}): readonly string[] {
  const rows = Object.entries(entered).map(([no, typed]) => rowOf(no, typed));
  const found = checkAll({ ...subjectOf(rows), figures }).filter(({ sentence }) => sentence !== undefined);
  for (const finding of found)
    for (const language of languages) expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|null|NaN/);
  return found.map(({ rule, year, level }) => `${rule} ${year} ${level}`);
}

interface CrossExample {
  readonly rule: string;
  readonly level: string;
  readonly wrong: Entered;
  readonly right: Entered;
  readonly figures?: readonly [wrong: Figures, right: Figures];
  readonly year?: number;
}

const given = (name: string, value: string): Figures => ({ [name]: { 2021: value } });

/** The catalogue's own, in its order. */
const examples: readonly CrossExample[] = [
  {
    rule: 'V42',
    level: 'hard',
    wrong: { 13: [490] },
    right: { 13: [490] },
    figures: [given('postdocs', '520'), given('postdocs', '95')],
  },
  { rule: 'V43', level: 'hard', wrong: { 11: [20.4], 12: [21] }, right: { 11: [20.4], 12: [5.75] } },
  {
    rule: 'V44',
    level: 'soft',
    wrong: { 11: [19.77], 12: [5.31] },
    right: { 11: [19.77], 12: [5.31] },
    figures: [given('share', '27.9'), given('share', '26.9')],
  },
  { rule: 'V45', level: 'soft', wrong: { 9: [18], 11: [19.77] }, right: { 9: [25], 11: [19.77] } },
  { rule: 'V46', level: 'soft', wrong: { 7: [42], 8: [40.69] }, right: { 7: [27.08], 8: [40.69], 5: [59.86] } },
  { rule: 'V47', level: 'soft', wrong: { 4: [97.5], 5: [59] }, right: { 4: [97.5], 5: [60.4] } },
  { rule: 'V48', level: 'soft', wrong: { 18: [100, 98] }, right: { 18: [100, 100] }, year: 2022 },
  {
    rule: 'V49',
    level: 'soft',
    wrong: { 3: [2.3] },
    right: { 3: [2.1] },
    figures: [given('training', '2.1'), given('training', '2.1')],
  },
  {
    rule: 'V50',
    level: 'info',
    wrong: { 10: [6.94], 15: ['6:30:64'] },
    right: { 10: [6.94], 15: ['6:30:64'] },
    figures: [given('titles', '2.50'), given('titles', '2.08')],
  },
];

describe('the cross-checks of the built-in plan', () => {
  test.each(examples)('$rule ($level) finds $wrong and is settled by $right', (example) => {
    const { rule, level, wrong, right, figures = [{}, {}], year = 2021 } = example;
    expect(crossed(wrong, figures[0])).toEqual([`${rule} ${year} ${level}`]);
    expect(crossed(right, figures[1])).toEqual([]);
  });

  test('all have an example', () => {
    expect(examples.map(({ rule }) => rule)).toEqual(haining.crossChecks?.map(({ id }) => id));
  });

  test('say nothing where a figure is missing, and speak where the others decide', () => {
    expect(crossed({ 12: [21] })).toEqual([]);
    expect(crossed({ 9: [18], 10: [7] })).toEqual([]);
    // Whatever stands in no. 5, no. 7 is above no. 8.
    expect(crossed({ 7: [42], 8: [40.69], 5: ['—'] })).toEqual(['V46 2021 soft']);
  });

  test('do not look at an entry that has a hard finding of its own', () => {
    expect(crossed({ 11: [20.4], 12: ['21万人'] })).toEqual([]);
    expect(crossed({ 11: [-20.4], 12: [21] })).toEqual([]);
  });

  test('compare with the year before, the base before the first', () => {
    expect(crossed({ 4: [97, 97.5], 5: [60, 59.9] })).toEqual(['V47 2022 soft']);
    expect(crossed({ 4: [97, 97.4], 5: [60, 59.9] })).toEqual([]);
    expect(crossed({ 4: [97, 96.5], 5: [60, 60.1] })).toEqual(['V47 2022 soft']);
  });

  test('take digits as printed: 0.1 + 0.2 is not more than 0.3', () => {
    expect(0.1 + 0.2 <= 0.3).toBe(false);
    const sum = { value: 0.1 + 0.2, formula: '=0.1+0.2' };
    expect(crossed({ 11: [0.3], 12: [sum] }).filter((line) => line.startsWith('V43'))).toEqual([]);
  });

  test('show in the cell that the plan names, with all the figures as the value', () => {
    const rows = [rowOf('11', [20.4]), rowOf('12', [21])];
    const finding = checkAll(subjectOf(rows)).find(({ rule }) => rule === 'V43');
    expect(finding).toMatchObject({ indicatorId: numbered('12').id, address: "'指标进度'!K18", value: '21；20.4' });
    expect(finding && findingMessage('zh-CN', finding)).toBe('高技能人才 21 多于技能人才 20.4，请核对后重填。');
  });
});

describe('an edit of one of the figures', () => {
  const rows = [rowOf('5', [60]), rowOf('11', [20.4]), rowOf('12', [21])];

  test('checks the comparison again, also where it shows in another row', () => {
    const changed = [{ indicatorId: numbered('11').id, year: 2021 }];
    const { findings, scope } = checkChanged(subjectOf(rows), changed);
    expect(findings.map(({ rule }) => rule)).toEqual(['V43']);
    expect(scope.crossChecks).toEqual(['V43', 'V44', 'V45']);
    expect(scope.cells.every(({ indicatorId }) => indicatorId === numbered('11').id)).toBe(true);
  });

  test('needs the rows that it is compared with, and no others', () => {
    const named = (...nos: string[]) => nos.map((no) => numbered(no).id).sort();
    expect([...rowsCompared(haining, named('11'))].sort()).toEqual(named('9', '10', '11', '12'));
    expect(rowsCompared(haining, named('2'))).toEqual(named('2'));
  });
});
