import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bandHeight, rowBands } from '../../src/excel/row-bands';

test('bands follow each other without a gap, all of them as high as the first but the last', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(2_000), fc.nat(200), (first, rows, width) => {
      let next = first;
      for (const band of rowBands(first, rows, width)) {
        expect(band.row).toBe(next);
        expect(band.rows).toBe(Math.min(bandHeight(width), first + rows - next));
        next += band.rows;
      }
      expect(next).toBe(first + rows);
    }),
  );
});
