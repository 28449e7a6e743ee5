import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/checks/finding';
import { checkPlan, type PlanSubject } from '../../src/checks/plan/check-plan';
import type { Indicator, Plan } from '../../src/plan/plan';
import { languages } from '../../src/words/language';
import { findingMessage } from '../../src/words/check-words';
import { haining, numbered } from './sheet';

/** Haining's plan with other words about one indicator. */
function saying(no: string, said: Partial<Indicator>): Plan {
  const indicators = haining.indicators.map((each) => (each.no === no ? { ...each, ...said } : each));
  return { ...haining, indicators };
}

function told(subject: PlanSubject, rule: string): readonly string[] {
  const found = checkPlan(subject).filter((finding) => finding.rule === rule);
  for (const finding of found)
    for (const language of languages) expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|null|NaN/);
  const no = ({ indicatorId }: Finding) => haining.indicators.find(({ id }) => id === indicatorId)?.no;
  return found.map((finding) => [no(finding), finding.variant, finding.year, finding.level].join(' '));
}

describe('the built-in plan', () => {
  test('is told of a target below its base and of what its document says twice, and of nothing else', () => {
    const found = checkPlan({ plan: haining }).map(({ rule, indicatorId }) => `${rule} ${indicatorId}`);
    expect(found).toEqual(['V38 arbitration-closure', 'V39 urban-jobs']);
  });
});

describe('a base', () => {
  test('that is not what the previous plan reached is told, by the meaning of the figures', () => {
    expect(told({ plan: saying('19', { base: '88.29' }) }, 'V36')).toEqual(['19 base  hard']);
    expect(told({ plan: saying('19', { base: '88.920' }) }, 'V36')).toEqual([]);
    expect(told({ plan: saying('15', { base: '6:30:63' }) }, 'V36')).toEqual(['15 base  hard']);
    expect(told({ plan: saying('19', { base: '88.29', previousNo: null }) }, 'V36')).toEqual([]);
    expect(told({ plan: saying('19', { base: '--' }) }, 'V36')).toEqual([]);
  });
});

describe('a target', () => {
  test('below its base, or a total below the previous one, is asked about', () => {
    expect(told({ plan: haining }, 'V38')).toEqual(['17 belowBase  soft']);
    expect(told({ plan: saying('17', { target: '95', criterion: '≥95' }) }, 'V38')).toEqual([]);
    const total = { base: '[7.65]', target: '[6]', criterion: 'Σ≥6' };
    expect(told({ plan: saying('1', total) }, 'V38')).toContain('1 belowPrevious  soft');
    // One more than the base is no level of one.
    const increment = { target: '[+1]', criterion: '[+1]', kind: 'increment' } as const;
    expect(told({ plan: saying('17', increment) }, 'V38')).toEqual([]);
  });

  test('that the document states otherwise elsewhere is told with both places', () => {
    const [finding] = checkPlan({ plan: haining }).filter(({ rule }) => rule === 'V39');
    expect(finding?.details).toEqual({ s1: '专栏2', v1: '13万人', s2: '附表 任务2', v2: '10万人次' });
    expect(told({ plan: { ...haining, conflicts: [] } }, 'V39')).toEqual([]);
  });

  test('of the period is the annual amount times its years, where both are stated', () => {
    const { id } = numbered('3');
    const stated = (annual: string, total: string) => ({ annual: [{ indicatorId: id, annual, total }] });
    expect(told({ plan: haining, statements: stated('2', '12') }, 'V40')).toEqual(['3 product  hard']);
    expect(told({ plan: haining, statements: stated('2', '10') }, 'V40')).toEqual([]);
    expect(told({ plan: haining, statements: stated('2.02', '10.1') }, 'V40')).toEqual([]);
    expect(told({ plan: haining, statements: stated('若干', '10') }, 'V40')).toEqual([]);
  });
});

describe('annual targets', () => {
  const yearly = (no: string, ...targets: string[]) => ({
    yearly: [{ indicatorId: numbered(no).id, targets: Object.fromEntries(targets.map((text, i) => [2021 + i, text])) }],
  });

  test.each([
    ['1', ['2.5', '2.5', '2.5', '2.5', '2.5'], ['1 short  hard']],
    ['1', ['2.6', '2.6', '2.6', '2.6', '2.6'], []],
    ['1', ['2.7', '2.6', '2.6', '2.6', '2.6'], ['1 excess  info']],
    ['5', ['60.4', '61', '61.5', '62', '62.68'], ['5 lastYear 2025 hard']],
    ['5', ['60.4', '61', '60.5', '62', '62.86'], ['5 order 2023 hard']],
    ['5', ['60.4', '61', '61.5', '62', '62.86'], []],
    ['17', ['92', '92', '93', '92', '92'], ['17 bound 2023 hard']],
    ['17', ['92', '92', '92', '92', '92'], []],
    // A year left out leaves the rest undecided.
    ['1', ['2.5', '2.5', '2.5', '2.5'], []],
    ['1', ['2.5', '--', '2.5', '2.5', '2.5'], []],
  ] as const)('of indicator %s, %j: %j', (no, targets, wanted) => {
    expect(told({ plan: haining, statements: yearly(no, ...targets) }, 'V41')).toEqual(wanted);
  });
});

describe('cross-checks at the base year', () => {
  test('hold for the bases as printed, and tell of a printed share that does not follow from its parts', () => {
    expect(told({ plan: haining }, 'V44')).toEqual([]);
    const review = haining.review && {
      ...haining.review,
      rows: haining.review.rows.map((row) => (row.no === '12' ? { ...row, actual: '27.9' } : row)),
    };
    expect(told({ plan: { ...haining, review } }, 'V44')).toEqual(['12 V44 2020 soft']);
  });

  test('tell that title counts do not follow from the structure: 2.50 against 6.94 × 30 %', () => {
    expect(told({ plan: haining, figures: { titles: { 2020: '2.50' } } }, 'V50')).toEqual(['10 V50 2020 info']);
    expect(told({ plan: haining, figures: { titles: { 2020: '2.08' } } }, 'V50')).toEqual([]);
  });
});
