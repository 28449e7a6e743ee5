import { expect, test } from '@jest/globals';
import { movedFormulas } from '../../src/excel/own-formulas';

test('formulas beside rows that change places are written in runs, where their rows are now', () => {
  const own = new Map([[3, ['=RC[-1]', null, '=RC[-1]&"!"', '=1']]]);
  expect(movedFormulas(own, [2, 3, null, 1, 0])).toEqual([
    { row: 0, column: 3, formulas: ['=RC[-1]&"!"', '=1'] },
    { row: 4, column: 3, formulas: ['=RC[-1]'] },
  ]);
});

test('a row that is new, or longer than the sheet was, takes no formula along', () => {
  expect(movedFormulas(new Map([[0, ['=1']]]), [null, 7])).toEqual([]);
});
