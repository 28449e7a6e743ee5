/** The reference pages' formulas, typed into cells as they are printed. */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { functionIds } from '../../src/functions/table';
import { examples } from '../../tools/function-pages/examples';
import { formulaOf } from '../../tools/function-pages/formula';
import { openWorkbench } from '../../workbench/headless/workbench';

const root = join(__dirname, '../..');
const all = functionIds.flatMap((id) => examples[id].map((example) => ({ formula: formulaOf(id, example), example })));
/** Rows that a result may spill over. */
const room = 6;

it('give in the workbench what the page says', async () => {
  const workbench = await openWorkbench({ manifest: join(root, 'manifest.xml'), distribution: join(root, 'dist') });
  try {
    const shown = await workbench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const results = all.map(({ formula, example: { result } }, i) => {
        const cell = sheet.getCell(i * room, 0);
        cell.formulas = [[formula]];
        const [height, width] = typeof result === 'object' ? [result.length, result[0]?.length ?? 1] : [1, 1];
        return cell.getResizedRange(height - 1, width - 1).load('values');
      });
      await context.sync();
      return results.map(({ values }) => values as unknown[][]);
    });
    await workbench.settled();
    const rounded = shown.map((rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell))),
    );
    expect(all.map(({ formula }, i) => [formula, rounded[i]])).toEqual(
      all.map(({ formula, example: { result } }) => [formula, typeof result === 'object' ? result : [[result]]]),
    );
  } finally {
    workbench.close();
  }
});
