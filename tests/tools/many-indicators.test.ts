/** The plans that figures are measured with are plans that a workbook keeps. */
import { expect, it } from '@jest/globals';
import { parsePlan } from '../../src/plan/load-plan';
import { planOf } from '../../tools/bench/many-indicators';

it.each([10, 19, 45, 400])('a plan of %d indicators for measuring is a plan', (count) => {
  const read = parsePlan(JSON.stringify(planOf(count)));
  expect(read.ok ? read.plan.indicators.length : read.problems).toBe(count);
});
