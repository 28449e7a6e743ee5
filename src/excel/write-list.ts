/** Makes a new sheet of a plain list: headers, texts as texts, a filter. The last part stays queued. */
import { rectAddress } from '../template/a1';
import type { FindingsList } from '../template/findings-list';
import { colors } from '../template/palette';
import { Batch } from './batch';
import type { HostContext } from './run';

/** Rows of a write; thousands of findings are more than a request holds. */
const bandRows = 1000;

export async function writeList(context: HostContext, name: string, { columns, rows }: FindingsList): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  const range = (row: number, column: number, height: number, width: number) =>
    sheet.getRange(rectAddress(row, column, height, width)).untrack();
  const batch = new Batch(context);
  columns.forEach(({ width, isNumber }, at) => {
    const column = range(0, at, rows.length + 1, 1);
    // Set before the values: a text that begins with `=` would run.
    if (!isNumber) column.numberFormat = [['@']];
    column.format.columnWidth = width;
    column.format.wrapText = true;
    column.format.verticalAlignment = 'Top';
  });
  range(0, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
  for (let from = 0; from < rows.length; from += bandRows) {
    const band = rows.slice(from, from + bandRows);
    await batch.add(band, () => {
      range(1 + from, 0, band.length, columns.length).values = band as unknown[][];
    });
  }
  const head = range(0, 0, 1, columns.length);
  head.format.fill.color = colors.header;
  head.format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  sheet.autoFilter.apply(range(0, 0, rows.length + 1, columns.length));
  sheet.activate();
}
