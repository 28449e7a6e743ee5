/** The worked examples of the contract, one by one, through the functions as Excel calls them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { functionIds, type FunctionId } from '../../src/functions/table';
import { plan } from './excel';

interface Case {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly note?: string;
}

const { cases } = JSON.parse(readFileSync(join(__dirname, '../cases/functions/cases.json'), 'utf8')) as {
  readonly cases: readonly Case[];
};

/** Functions with examples that are not there yet; a new function takes its name off this list. */
const notThereYet: readonly string[] = [];

const known: ReadonlySet<string> = new Set(functionIds);

function isNear(given: unknown, expected: unknown): boolean {
  if (typeof expected === 'number') return typeof given === 'number' && Math.abs(given - expected) <= 1e-9;
  if (!Array.isArray(expected)) return Object.is(given, expected);
  return (
    Array.isArray(given) && given.length === expected.length && expected.every((each, i) => isNear(given[i], each))
  );
}

describe('the worked examples', () => {
  it('concern functions that exist, but for those listed as not there yet', () => {
    const missing = new Set(cases.map(({ id }) => id).filter((id) => !known.has(id)));
    expect([...missing].sort()).toEqual([...notThereYet].sort());
  });

  const there = cases.filter(({ id }) => known.has(id));
  it.each(
    there.map((each) => [`${each.id}(${JSON.stringify(each.args).slice(1, -1)})`, each.note ?? '', each] as const),
  )('%s %s', (_call, _note, { id, args, expected }) => {
    const given = plan(id as FunctionId, ...args);
    if (!isNear(given, expected)) expect(given).toEqual(expected);
  });
});
