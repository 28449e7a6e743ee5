import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areasOf } from '../../src/excel/areas';
import { rectAddress } from '../../src/template/a1';

describe('an area as an event of Excel states it', () => {
  it.each([
    ['K7', { row: 6, column: 10, rows: 1, columns: 1 }],
    ['B2:C5', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['$B$2:$C$5', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['C5:B2', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['A:C', { row: 0, column: 0, rows: Infinity, columns: 3 }],
    ['3:5', { row: 2, column: 0, rows: 3, columns: Infinity }],
    ['AA10', { row: 9, column: 26, rows: 1, columns: 1 }],
    ["'指标 进度'!K7", { row: 6, column: 10, rows: 1, columns: 1 }],
  ])('%s', (address, area) => {
    expect(areasOf(address)).toEqual([area]);
  });

  it('may be several', () => {
    expect(areasOf('A1, C3:D4')).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 2, rows: 2, columns: 2 },
    ]);
  });

  it.each(['', '#REF!', 'A1:', ':', 'nothing of the kind'])('is not read into %j', (address) => {
    expect(areasOf(address)).toEqual([]);
  });

  it('is the one that its address was made from', () => {
    const count = fc.integer({ min: 1, max: 50 });
    const start = fc.integer({ min: 0, max: 16_000 });
    fc.assert(
      fc.property(start, start, count, count, (row, column, rows, columns) => {
        expect(areasOf(rectAddress(row, column, rows, columns))).toEqual([{ row, column, rows, columns }]);
      }),
    );
  });
});
