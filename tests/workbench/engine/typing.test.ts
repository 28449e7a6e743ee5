/** Typing into the grid: the value and the number format that Excel would give the cell. */
import { afterAll, expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';

const engine = createEngine({ currentYear: () => 2026 });
const sheet = engine.sheetIds()[0] ?? '';
afterAll(() => engine.dispose());

it('sets value and format, keeps a format that is there, and treats text cells as text', async () => {
  engine.setStyle(sheet, { row: 0, column: 4, rows: 1, columns: 1 }, { numberFormat: '0.0' });
  engine.setStyle(sheet, { row: 0, column: 5, rows: 1, columns: 2 }, { numberFormat: '@' });
  engine.write(
    sheet,
    0,
    0,
    [['1,000', '(13)', '97%', '2026-03-01', '97.5%', '12', '=1+1', '=1+1', "'007", '2,3', '７']],
    'typed',
  );
  await engine.settle();
  const cells = engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 11 })[0] ?? [];
  expect(cells.map(({ value, format, text }) => [value, format, text])).toEqual([
    [1000, '#,##0', '1,000'],
    [-13, 'General', '-13'],
    [0.97, '0%', '97%'],
    [46082, 'yyyy/m/d', '2026/3/1'],
    [0.975, '0.00%', '97.50%'],
    ['12', '@', '12'],
    ['=1+1', '@', '=1+1'],
    [2, 'General', '2'],
    ['007', 'General', '007'],
    ['2,3', 'General', '2,3'],
    ['７', 'General', '７'],
  ]);
  expect(cells[6]).toMatchObject({ type: 'String', formula: null });
  engine.write(sheet, 0, 0, [['']], 'typed');
  await engine.settle();
  expect(engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
    type: 'Empty',
    format: '#,##0',
  });
});
