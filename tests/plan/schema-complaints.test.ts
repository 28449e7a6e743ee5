/** A plan that is validated a piece at a time is told the very same as one validated at once. */
import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import schema from '../../src/plan/plan.schema.json';
import { isRecord, valueAt, type PlanPath } from '../../src/plan/plan-places';
import { complaintsOf } from '../../src/plan/schema-complaints';
import { finished } from '../../src/plan/steps';
import { brokenShapes, steps, wholeFile } from './broken-plans';

const whole = new Validator(structuredClone(schema) as Schema, '2020-12', false);
/** Those that say what is wrong, not only that something inside is. */
const own = (keyword: string) => !['properties', 'items', '$ref', 'additionalProperties'].includes(keyword);

function expectAlike(data: unknown): void {
  const [inPieces, atOnce] = [finished(complaintsOf(data)), whole.validate(data).errors].map((complaints) =>
    complaints
      .filter(({ keyword }) => own(keyword))
      .map(({ keyword, instanceLocation, keywordLocation }) => [keyword, instanceLocation, keywordLocation]),
  );
  expect(inPieces).toEqual(atOnce);
}

/** A piece that stands elsewhere no more is left alone. */
function put(plan: unknown, path: PlanPath, value: unknown): void {
  const holder = valueAt(plan, path.slice(0, -1));
  if (isRecord(holder)) Object.assign(holder, { [String(path.at(-1))]: value });
}

test.each(brokenShapes.map(({ situation, text }) => [situation, text] as const))('%s', (_situation, text) =>
  expectAlike(JSON.parse(text)),
);

describe('anything', () => {
  const lists = ['indicators', 'review', 'conflicts', 'tasks', 'specialTargets', 'decomposition', 'annualTargets'];
  const inside = [
    'indicators.3',
    'indicators.3.unit',
    'indicators.3.sources',
    'review.rows',
    'review.rows.2',
    'tasks.1',
  ];
  const places = ['title', 'unknown', 'review.unknown', 'indicators.4.unknown', ...lists, ...inside];
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), fc.jsonValue()), { minLength: 1, maxLength: 4 });

  test('in the place of some parts', () =>
    fc.assert(
      fc.property(changes, (changed) => {
        const plan: unknown = JSON.parse(wholeFile);
        for (const [place, value] of changed) put(plan, steps(place), value);
        expectAlike(plan);
      }),
      { numRuns: 60 },
    ));

  test('in the place of the whole', () => fc.assert(fc.property(fc.jsonValue(), expectAlike)));
});

test('of the plan as it is there is nothing to complain', () =>
  expect(finished(complaintsOf(JSON.parse(wholeFile)))).toEqual([]));
