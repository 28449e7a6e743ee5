/** What counts as an actual: a number, a composition, a total to date in brackets, or a mark that there is none. */
import { describe, expect, it } from '@jest/globals';
import { parseActual } from '../../src/notation/parse-actual';

describe('an actual', () => {
  it.each([
    [60.4, { kind: 'number', value: 60.4 }],
    [0, { kind: 'number', value: 0 }],
    ['60.4', { kind: 'number', value: 60.4 }],
    ['６０．４', { kind: 'number', value: 60.4 }],
    ['31.5万', { kind: 'number', value: 315000 }],
    ['97%', { kind: 'number', value: 97 }],
    ['[12.86]', { kind: 'total', value: 12.86 }],
    ['〔12.86〕', { kind: 'total', value: 12.86 }],
    ['6.3:31.2:62.5', { kind: 'composition', parts: [6.3, 31.2, 62.5], text: '6.3:31.2:62.5' }],
  ] as const)('may be %s', (input, actual) => {
    expect(parseActual(input)).toMatchObject({ ok: true, actual });
  });

  it.each([null, '', '--', '---', '—', '－', '…', '无', 'N/A'])('is missing where %s stands', (input) => {
    expect(parseActual(input)).toEqual({ ok: true, actual: null });
  });

  it.each(['≥60', '约60', '3-5', '提高', '[+1]', '累计13', '六十', '60.4①', '年均增长6%', NaN, Infinity])(
    'is not %s',
    (input) => {
      expect(parseActual(input)).toMatchObject({ ok: false });
    },
  );
});
