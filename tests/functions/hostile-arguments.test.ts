/** Words that mean something to JavaScript are words like any other to the functions. */
import { describe, expect, test } from '@jest/globals';
import { functionIds, parametersOf, type FunctionId, type ParameterId } from '../../src/functions/table';
import { across, messageOf, plan, planYears, reported } from './excel';

const usual: Readonly<Partial<Record<ParameterId, unknown>>> = {
  text: '62.86',
  base: 59.86,
  target: '≥62.86',
  actual: 61.1,
  actuals: reported(60.4, 61.1),
  years: planYears,
  values: reported(60.4, 61.1),
  baseYear: 2020,
  endYear: 2025,
  year: 2022,
  first: 60.4,
  last: 61.1,
  periods: 1,
  baseColumn: across(59.86),
  targetColumn: across('≥62.86'),
  actualsBlock: reported(60.4, 61.1),
  yearsRow: planYears,
};

/** What a cell shows, with its message where it is an error; the word itself written as …. */
function answer(id: FunctionId, parameter: ParameterId, word: string): string {
  const given = parametersOf(id).map((each) => (each.id === parameter ? word : (usual[each.id] ?? null)));
  const value = plan(id, ...given);
  const said = typeof value === 'string' && value.startsWith('#') ? messageOf(id, ...given) : JSON.stringify(value);
  return said.replaceAll(word, '…');
}

const places = functionIds.flatMap((id) => parametersOf(id).map((parameter) => [id, parameter.id] as const));

describe('a word that every JavaScript object knows', () => {
  test.each(places)('is one that %s does not know as %s', (id, parameter) => {
    const unknown = answer(id, parameter, 'xyzzy');
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])
      expect({ word, said: answer(id, parameter, word) }).toEqual({ word, said: unknown });
  });
});
