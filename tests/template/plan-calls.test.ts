import { expect, test } from '@jest/globals';
import { callsPlan } from '../../src/template/plan-calls';

test.each([
  ['=PLAN.STATUS(1)', true],
  ['=IFNA(plan.gap(A1),"")', true],
  ['=_xldudf_PLAN_WHY(A1)', true],
  ['=PLANDEV.STATUS(1)', true],
  ['=_xldudf_PLANDEV_WHY(A1)', true],
  ['="PLAN.STATUS(1)"', false],
  ["='PLAN.STATUS('!A1", false],
  ['=MYPLAN.STATUS(1)', false],
  ['=PLANS.STATUS(1)', false],
  ['PLAN.STATUS(1)', false],
  ['=SUM(PLAN_Progress)', false],
])('%s calls a PLAN function: %s', (content, calls) => {
  expect(callsPlan(content)).toBe(calls);
});
