/** The rules that an office writes into its own sheet: what they find, and what is said of those that are not understood. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAll, checkChanged } from '../../src/checks/check';
import { visibleText } from '../../src/checks/clean-text';
import { ownRuleKinds, type OwnRuleField, type TypedRule } from '../../src/checks/own-rules/own-rule';
import { figureLabels } from '../../src/checks/own-rules/named-figures';
import { readOwnRules } from '../../src/checks/own-rules/read-own-rules';
import type { Plan } from '../../src/plan/plan';
import { findingMessage } from '../../src/words/check-words';
import { languages } from '../../src/words/language';
import { ownRuleWords, ruleVocabulary } from '../../src/words/own-rule-words';
import { anyText } from '../arbitrary-text';
import { haining, numbered, rowOf, subjectOf, type Typed } from './sheet';

type Written = Partial<TypedRule['typed']> & { readonly id?: string };

const blank: TypedRule['typed'] = {
  ...{ on: '', indicator: '', kind: '', low: '', high: '' },
  ...{ other1: '', other2: '', other3: '', level: '', message: '' },
};

function rules(...written: readonly Written[]): readonly TypedRule[] {
  return written.map(({ id, ...typed }, i) => ({
    id: id ?? `U0${i + 1}`,
    row: 6 + i,
    typed: { ...blank, ...typed },
    address: (field) => `'自定义规则'!${field}${6 + i}`,
  }));
}

const read = (written: Written, plan = haining) => readOwnRules(rules(written), plan, ruleVocabulary);
const problems = (written: Written) => read(written).problems.map(({ code, field }) => `${code} ${field}`);

function withRules(...written: readonly Written[]): Plan {
  const { checks } = readOwnRules(rules(...written), haining, ruleVocabulary);
  return { ...haining, crossChecks: checks };
}

type Entered = Readonly<Record<string, readonly Typed[]>>;

/** `U01 2022 soft` of the entries, the catalogue's own findings left out. */
function found(written: Written, entered: Entered): readonly string[] {
  const plan = withRules(written);
  const rows = Object.entries(entered).map(([no, typed]) => rowOf(no, typed));
  return checkAll({ ...subjectOf(rows), plan })
    .filter(({ rule }) => rule === 'U01')
    .map(({ year, level }) => `${year} ${level}`);
}

const pension = '5 基本养老保险参保人数';

interface Example {
  readonly rule: Written;
  readonly wrong: Entered;
  readonly right: Entered;
  readonly finds: readonly string[];
}

const examples: Readonly<Record<string, Example>> = {
  'a range with both bounds': {
    rule: { indicator: pension, kind: '范围', low: 58, high: 65 },
    wrong: { 5: [57.99, 60, 65.01] },
    right: { 5: [58, 60, 65] },
    finds: ['2021 soft', '2023 soft'],
  },
  'a range with one bound, typed as text in full width': {
    rule: { indicator: pension, kind: '范围', high: '６２．５' },
    wrong: { 5: [62.6] },
    right: { 5: [62.5] },
    finds: ['2021 soft'],
  },
  'a negative bound of a rate of change': {
    rule: { indicator: pension, kind: '较上年变动（%）', low: '-1', high: 3, level: '强制性' },
    wrong: { 5: [59, 61] },
    right: { 5: [59.5, 60.4] },
    finds: ['2021 hard', '2022 hard'],
  },
  'a rise by exactly the limit, which binary arithmetic puts above it': {
    rule: { indicator: '17', kind: '较上年增减量', high: 0.3 },
    wrong: { 17: [94.2, 94.6] },
    right: { 17: [94.3, 94.6] },
    finds: ['2022 soft'],
  },
  'one indicator at most another': {
    rule: { indicator: '高技能人才数量', kind: '不大于', other1: '技能人才总量', level: '核实' },
    wrong: { 12: [21], 11: [20] },
    right: { 12: [20], 11: [20] },
    finds: ['2021 soft'],
  },
  'one indicator below another': {
    rule: { indicator: '12', kind: '小于', other1: '11' },
    wrong: { 12: [20], 11: [20] },
    right: { 12: [19.9], 11: [20] },
    finds: ['2021 soft'],
  },
  'a sum at most the total': {
    rule: { indicator: '9', kind: '不小于', other1: '10', other2: '11' },
    wrong: { 9: [25], 10: [6], 11: [19.1] },
    right: { 9: [25.1], 10: [6], 11: [19.1] },
    finds: ['2021 soft'],
  },
  'more than another': {
    rule: { indicator: '9', kind: '大于', other1: '10' },
    wrong: { 9: [25], 10: [25] },
    right: { 9: [25.1], 10: [25] },
    finds: ['2021 soft'],
  },
  'a sum equal to the total but for what printing rounds': {
    rule: { indicator: '9', kind: '等于', other1: '10', other2: '11' },
    wrong: { 9: [25.05], 10: [6.02], 11: [19.01] },
    right: { 9: [25.04], 10: [6.02], 11: [19.01] },
    finds: ['2021 soft'],
  },
  'persons against ten thousands of persons': {
    rule: { indicator: '13', kind: '不大于', other1: '14' },
    wrong: { 13: [2001], 14: [0.2] },
    right: { 13: [2000], 14: [0.2] },
    finds: ['2021 soft'],
  },
  'a part of a composition': {
    rule: { indicator: '15 高、中、初级专业技术人才比例（第1部分）', kind: '范围', low: 6 },
    wrong: { 15: ['5.9:30.1:64'] },
    right: { 15: ['6:30:64'] },
    finds: ['2021 soft'],
  },
};

describe.each(Object.entries(examples))('an office asks for %s', (_name, { rule, wrong, right, finds }) => {
  it('and is told where it does not hold, and nothing where it does', () => {
    expect(read(rule).problems).toEqual([]);
    expect(found(rule, wrong)).toEqual(finds);
    expect(found(rule, right)).toEqual([]);
  });
});

it('knows every kind of rule', () => {
  const kinds = Object.values(examples).map(({ rule }) => ruleVocabulary.kind(String(rule.kind)));
  expect(new Set(kinds)).toEqual(new Set(ownRuleKinds));
});

describe('a rule', () => {
  it('is left alone while it is off, and while its row is blank but for its number, level and 启用', () => {
    expect(read({ on: '否', indicator: '没有这个指标' })).toEqual({ checks: [], problems: [] });
    expect(read({ on: '是', level: '强制性' })).toEqual({ checks: [], problems: [] });
    for (const on of ['', '是', 'Yes', true, 1, 'ＹＥＳ'])
      expect(read({ on, indicator: '5', kind: '范围', low: 1 }).checks).toHaveLength(1);
  });

  it('that is missing an operand decides nothing', () => {
    const rule = { indicator: '12', kind: '不大于', other1: '11' };
    expect(found(rule, { 12: [21] })).toEqual([]);
    // Nothing to divide by: a change from nothing is no percentage.
    expect(found({ indicator: '3', kind: '较上年变动（%）', high: 10 }, { 3: [0, 2] })).toEqual([]);
  });

  it('is judged when one of its figures is edited, wherever that stands', () => {
    const plan = withRules({ indicator: '12', kind: '不大于', other1: '11' });
    const rows = [rowOf('12', [21]), rowOf('11', [20])];
    const changed = [{ indicatorId: numbered('11').id, year: 2021 }];
    const { findings, scope } = checkChanged({ ...subjectOf(rows), plan }, changed);
    expect(findings.filter(({ rule }) => rule === 'U01')).toMatchObject([{ indicatorId: numbered('12').id }]);
    expect(scope.crossChecks).toContain('U01');
  });

  it('speaks in the words of the office, whatever braces they hold, or in plain ones of its own', () => {
    const say = (message: string) => {
      const plan = withRules({ indicator: '5', kind: '范围', low: 1, high: 50, message });
      const [finding] = checkAll({ ...subjectOf([rowOf('5', [60])]), plan }).filter(({ rule }) => rule === 'U01');
      return languages.map((language) => (finding ? findingMessage(language, finding) : ''));
    };
    expect(say('参保人数{constructor}超过 {上限}，请附说明')).toEqual(
      Array(2).fill('参保人数{constructor}超过 {上限}，请附说明'),
    );
    expect(say('')).toEqual([
      '本单位规则：数值应在 1–50，请核对',
      'Own rule: the value should be between 1–50; please verify',
    ]);
  });

  it('is found by every label that the sheet offers, in either language', () => {
    for (const language of ['zh', 'en'] as const)
      for (const label of figureLabels(haining, language))
        expect(read({ indicator: label, kind: 'Range', low: 0 })).toMatchObject({
          checks: [{ id: 'U01' }],
          problems: [],
        });
  });
});

const sound = { indicator: pension, kind: '范围', low: 1 };

describe('what is not understood is said at its cell', () => {
  test.each<readonly [string, Written, readonly string[]]>([
    ['no number', { ...sound, id: '' }, ['no-id id']],
    ['a number of another shape', { ...sound, id: '第一条' }, ['bad-id id']],
    ['whether it counts', { ...sound, on: '也许' }, ['on-unclear on']],
    ['no indicator', { ...sound, indicator: '' }, ['indicator-missing indicator']],
    ['an indicator of another plan', { ...sound, indicator: '粮食产量' }, ['indicator-unknown indicator']],
    ['an error in place of an indicator', { ...sound, indicator: '#REF!' }, ['indicator-unknown indicator']],
    ['a prototype in place of an indicator', { ...sound, indicator: '__proto__' }, ['indicator-unknown indicator']],
    ['a part of what has none', { ...sound, indicator: `${pension}（第1部分）` }, ['indicator-unknown indicator']],
    ['a composition without a part', { ...sound, indicator: '15' }, ['part-missing indicator']],
    ['a part too many', { ...sound, indicator: '15（第4部分）' }, ['part-missing indicator']],
    ['no rule', { ...sound, kind: '' }, ['kind-missing kind']],
    ['an unknown rule', { ...sound, kind: 'constructor' }, ['kind-unknown kind']],
    ['no bound', { ...sound, low: '' }, ['bounds-missing low']],
    ['words in place of a bound', { ...sound, low: '五十左右' }, ['bound-bad low']],
    ['a bound that could be two numbers', { ...sound, high: '2,61' }, ['bound-bad high']],
    ['a truth value in place of a bound', { ...sound, low: true }, ['bound-bad low']],
    ['a bound beyond any figure', { ...sound, low: 1e300 }, ['bound-bad low']],
    ['bounds the wrong way round', { ...sound, low: 3, high: 1 }, ['bounds-crossed low']],
    ['bounds of a comparison', { ...sound, kind: '等于', other1: '6' }, ['bound-idle low']],
    ['nothing to compare with', { ...sound, kind: '等于', low: '' }, ['other-missing other1']],
    ['an unknown one to compare with', { ...sound, kind: '等于', low: '', other2: '?' }, ['indicator-unknown other2']],
    ['itself to compare with', { ...sound, kind: '等于', low: '', other1: '5' }, ['other-same other1']],
    ['something to compare a range with', { ...sound, other3: '6' }, ['other-idle other3']],
    ['another unit', { ...sound, kind: '等于', low: '', other1: '4' }, ['units-differ other1']],
    ['an unknown level', { ...sound, level: '很严' }, ['level-unknown level']],
    ['a message without end', { ...sound, message: '长'.repeat(32_767) }, ['message-long message']],
    ['a name without end', { ...sound, indicator: '长'.repeat(32_767) }, ['indicator-unknown indicator']],
    [
      'all at once',
      { kind: '?', level: '?', low: '?' },
      ['level-unknown level', 'indicator-missing indicator', 'kind-unknown kind'],
    ],
  ])('%s', (_what, written, expected) => {
    expect(problems(written)).toEqual(expected);
    expect(read(written).checks).toHaveLength(expected[0] === 'units-differ other1' ? 1 : 0);
  });

  it('a number that stands twice, or that the plan uses', () => {
    const plan = { ...haining, crossChecks: (haining.crossChecks ?? []).map((check) => ({ ...check, id: 'U03' })) };
    const { checks, problems: said } = readOwnRules(
      rules({ ...sound, id: 'U02' }, { ...sound, id: 'ｕ02' }, { ...sound, id: 'U03' }),
      plan,
      ruleVocabulary,
    );
    expect(checks.map(({ id }) => id)).toEqual(['U02']);
    expect(said.map(({ code, rule }) => `${code} ${rule.row}`)).toEqual(['same-id 7', 'same-id 8']);
  });

  it('a name that two indicators share', () => {
    const [first, second, ...others] = haining.indicators;
    if (!first || !second) throw new Error('The plan has no indicators.');
    const plan = {
      ...haining,
      indicators: [{ ...first, aliases: ['就业'] }, { ...second, aliases: ['就业'] }, ...others],
    };
    expect(read({ ...sound, indicator: '就业' }, plan).problems).toMatchObject([
      { code: 'indicator-ambiguous', details: { labels: '1 城镇新增就业人数、2 城镇登记失业率' } },
    ]);
  });

  it('in plain words of both languages that leave no place open', () => {
    const details = [
      'row',
      'x',
      'labels',
      'parts',
      'low',
      'high',
      'one',
      'other',
      'label',
      'longest',
      'sheet',
      'columns',
    ];
    for (const language of languages)
      for (const sentence of Object.values(ownRuleWords[language].problems))
        for (const [, place = ''] of sentence.matchAll(/\{(\w+)\}/g)) expect(details).toContain(place);
  });
});

describe('whatever stands in the sheet', () => {
  const hostile = fc.oneof(
    anyText({ maxLength: 40 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(
      '=1+1',
      '#N/A',
      '__proto__',
      'constructor',
      '5',
      pension,
      '15（第2部分）',
      '等于',
      '范围',
      '１,０００',
      '-',
      '否',
    ),
  );
  const fields: readonly OwnRuleField[] = Object.keys(blank) as OwnRuleField[];
  const typed = fc.record(Object.fromEntries(fields.map((field) => [field, hostile]))) as fc.Arbitrary<
    TypedRule['typed']
  >;

  /** Those that make a rule of a row. */
  const saying = fields.filter((field) => field !== 'on' && field !== 'level');

  it('is a check, off, blank, or said: never dropped, never thrown at', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('U01', '', 'x'), (cells, id) => {
        const { checks, problems: said } = read({ ...cells, id });
        const isOff = ruleVocabulary.on(String(cells.on).normalize('NFKC')) === false;
        expect(
          checks.length + said.length > 0 || isOff || saying.every((field) => visibleText(String(cells[field])) === ''),
        ).toBe(true);
        if (checks.length > 0)
          checkAll({ ...subjectOf([rowOf('5', [60, 61])]), plan: { ...haining, crossChecks: checks } });
      }),
      { numRuns: 3000 },
    );
  });
});
