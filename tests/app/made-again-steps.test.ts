/** Making the template again over a filled workbook of many rows, and comparing it: in steps that do not grow with it. */
import { expect, it } from '@jest/globals';
import { planHere } from '../../src/app/plan-here';
import { planWriting, writingSteps } from '../../src/app/plan-writing';
import { openQuestionSteps } from '../../src/plan/self-audit';
import { splitRowSteps } from '../../src/plan/decomposition';
import type { Steps } from '../../src/plan/steps';
import { KeyedLayout } from '../../src/template/keyed-layout';
import { dividedPlan } from '../../tools/bench/divided-plan';
import { standingFacts } from '../../tools/bench/standing-facts';

/** How many steps, and what they come to. */
function counted<Result>(steps: Steps<Result>): { readonly count: number; readonly result: Result } {
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { count, result: value };
  }
}

it('it is decided in steps what is written, and the entries that stand are kept', () => {
  const plan = dividedPlan(40);
  const facts = standingFacts(plan);
  const { before } = planHere(facts, plan);
  const request = { plan: before, language: 'zh-CN' } as const;
  const { count, result } = counted(writingSteps(facts, request, before));
  expect(result).toEqual(planWriting(facts, request, before));
  expect(result.notices.map(({ code }) => code)).toEqual(['template-refreshed']);
  // Five years and a note for each of 21 rows at least.
  expect(result.entriesKept).toBeGreaterThan(40 * 21 * 5);
  expect(count).toBeGreaterThan(100);
});

it.each([
  ['the rows of the decomposition', (count: number) => splitRowSteps(dividedPlan(count))],
  ['the open questions', (count: number) => openQuestionSteps(dividedPlan(count))],
])('%s have more steps the more indicators there are', (_name, stepsOf) => {
  const [few, many] = [stepsOf(200), stepsOf(2000)].map((steps) => counted(steps as Steps<unknown>).count);
  expect(many).toBeGreaterThan(4 * (few ?? 0));
});

it('a layout of many rows has more steps, and is the one that is made at once', () => {
  const columns = [{ key: 'key' }];
  const rows = Array.from({ length: 40_000 }, (_, i) => ({ id: `row-${i}` }));
  const order = { columns: ['', 'key'], rows: [...rows.slice(1).map(({ id }) => id), ''] };
  const { count, result } = counted(KeyedLayout.inSteps(columns, rows, order));
  expect([result.rows, result.columns]).toEqual([
    [...rows.slice(1), null, rows[0]],
    [null, columns[0]],
  ]);
  expect(result.rows).toEqual(new KeyedLayout(columns, rows, order).rows);
  expect(count).toBeGreaterThan(20);
});
