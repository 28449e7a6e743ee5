import { describe, expect, test } from '@jest/globals';
import { hostFailure } from '../../src/excel/host-failure';

describe('what Excel throws', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-editing'],
    ['AccessDenied', 'sheet-protected'],
    ['ItemAlreadyExists', 'name-taken'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ApiNotFound', 'not-supported'],
    ['ItemNotFound', 'not-found'],
    ['SomethingNew', 'refused'],
  ])('%s is understood as %s', (code, expected) => {
    expect(hostFailure({ code, message: 'm', debugInfo: { errorLocation: 'Range.values' } })).toMatchObject({
      code: expected,
      detail: `${code} Range.values`,
    });
  });

  test('is understood also when it is no error object at all', () => {
    expect(hostFailure('stop').code).toBe('refused');
    expect(hostFailure(undefined).code).toBe('refused');
  });
});
