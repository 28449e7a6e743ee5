/** Rules that go by what a plan says of an indicator, tried with plans that say something else than Haining's. */
import { expect, test } from '@jest/globals';
import { checkAll } from '../../src/checks/check';
import type { Indicator } from '../../src/plan/plan';
import { percent } from './example';
import { brief, haining, rowOf, subjectOf, type Typed } from './sheet';

/** Findings in indicator `no` of a plan that is Haining's but for what it says of that indicator. */
function findingsWith(no: string, said: Partial<Indicator>, typed: readonly Typed[]) {
  const indicators = haining.indicators.map((indicator) =>
    indicator.no === no ? { ...indicator, ...said } : indicator,
  );
  const plan = { ...haining, indicators };
  return checkAll(subjectOf([rowOf(no, typed, {}, plan)], null, plan));
}

test('an indicator may have its own limit for a change that needs no explanation', () => {
  expect(brief(findingsWith('12', { changeLimit: 50 }, [5.6, 7.6]))).toEqual([]);
  expect(brief(findingsWith('12', { changeLimit: 50 }, [5.6, 8.5]))).toEqual(['V27 2022 soft']);
  expect(brief(findingsWith('4', { changeLimit: 0.5 }, [97.1, 97.6]))).toEqual([]);
  expect(brief(findingsWith('4', { changeLimit: 0.5 }, [97.1, 97.61]))).toEqual(['V27 2022 soft']);
});

test('a percentage in a row of ‰ is ten times as many, and its limits are not those of percentages', () => {
  const perMille = { unit: { zh: '‰', en: '‰' }, base: '9.5', target: '9.9', criterion: '≥9.9', share: false } as const;
  expect(findingsWith('4', perMille, [percent(0.01)])[0]).toMatchObject({ rule: 'V04', fix: { after: 10 } });
  expect(findingsWith('4', perMille, ['1%'])[0]).toMatchObject({ rule: 'V04', fix: { after: 10 } });
  expect(brief(findingsWith('4', perMille, [9.8, 12]))).toEqual([]);
});

test('persons per 10,000 inhabitants that the plan prints with decimals need not be whole', () => {
  const perTenThousand = { unit: { zh: '人', en: 'persons' }, base: '3.5', target: '4.0', criterion: '≥4.0' } as const;
  expect(brief(findingsWith('12', perTenThousand, [3.6, 3.75]))).toEqual([]);
  expect(brief(findingsWith('12', { ...perTenThousand, base: '3', target: '4' }, [3.6]))).toEqual(['V17 2021 hard']);
});

test('growth rates may be negative, tiny, and ten times those of the year before', () => {
  const growth = { unit: { zh: '%', en: '%' }, kind: 'growth', measure: 'rate', share: false, base: '6.1' } as const;
  const rate = { ...growth, target: '年均增长6.5%', criterion: '年均增长6.5%' };
  expect(brief(findingsWith('12', rate, [-0.5, 0.5, 3.4]))).toEqual([]);
});

test('a unit behind a number is told to go where the plan prints no unit', () => {
  const [finding] = findingsWith('12', { unit: null }, ['5.6万人']);
  expect(finding).toMatchObject({ rule: 'V04', variant: 'noUnit', fix: null });
});
