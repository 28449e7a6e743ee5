/** Rectangles taken from one another, joined and split: no cell is lost, none is counted twice. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, areasLeft, joined, split } from '../../../src/app/integrity/areas-left';
import type { Area } from '../../../src/excel/areas';

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

function cells(areas: readonly Area[]): readonly string[] {
  return areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`),
    )
    .sort();
}

it('what is left are the cells that nobody took', () => {
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 4 }), (whole, taken) => {
      const gone = new Set(cells(taken));
      expect(cells(areasLeft([whole], taken))).toEqual(cells([whole]).filter((cell) => !gone.has(cell)));
    }),
  );
});

it('single cells become few rectangles of the same cells', () => {
  fc.assert(
    fc.property(area, (whole) => {
      const single = cells([whole]).map((cell): Area => {
        const [row = 0, column = 0] = cell.split(',').map(Number);
        return { row, column, rows: 1, columns: 1 };
      });
      expect(joined(single)).toEqual([whole]);
    }),
  );
});

it('a rectangle is split into smaller ones of the same cells, until they are single', () => {
  fc.assert(
    fc.property(area, (whole) => {
      const parts = split(whole);
      expect(cells(parts)).toEqual(cells([whole]));
      if (whole.rows * whole.columns > 1) expect(parts.length).toBeGreaterThan(1);
    }),
  );
});

it('addresses are listed as people read them', () => {
  expect(
    addressOf([
      { row: 6, column: 10, rows: 2, columns: 1 },
      { row: 9, column: 0, rows: 1, columns: 1 },
    ]),
  ).toBe('K7:K8、A10');
});
