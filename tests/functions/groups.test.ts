import { describe, expect, test } from '@jest/globals';
import { functionGroups, functionsOf } from '../../src/functions/groups';
import { publishedMethods } from '../../src/functions/published-methods';
import { seriesFunctions } from '../../src/functions/series-functions';
import { functionIds } from '../../src/functions/table';
import './custom-functions-global';

describe('the groups of functions', () => {
  test('hold every function once', () => {
    expect(functionGroups.flatMap(functionsOf).sort()).toEqual([...functionIds].sort());
  });

  test('are those in which they are implemented; methods of others have CAGR, which stands on its own, among them', () => {
    expect([...functionsOf('series')].sort()).toEqual(Object.keys(seriesFunctions).sort());
    expect([...functionsOf('published')].sort()).toEqual(Object.keys(publishedMethods).sort());
  });
});
