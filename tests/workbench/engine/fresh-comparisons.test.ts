/** Comparing a column once must not change what the next comparison of it says. */
import { afterAll, expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';

const engine = createEngine();
afterAll(() => engine.dispose());

it('tells a typed 0 from a blank and hands errors on, however often a cell is compared', async () => {
  const [sheet = ''] = engine.sheetIds();
  engine.write(sheet, 0, 0, [[0, '', '=1/0', 60.4]], 'exact');
  const formulas = [
    '=SUMPRODUCT(1*(A1:B1=""))',
    '=A1=""',
    '=B1=""',
    '=C1=""',
    '=IF(C1="","x","y")',
    '=A1<>""',
    '=A1=""',
  ];
  engine.write(
    sheet,
    2,
    0,
    formulas.map((formula) => [formula]),
    'exact',
  );
  await engine.settle();
  const held = engine
    .read(sheet, { row: 2, column: 0, rows: formulas.length, columns: 1 })
    .map(([cell]) => cell?.value);
  expect(held).toEqual([1, false, true, '#DIV/0!', '#DIV/0!', true, false]);
});
