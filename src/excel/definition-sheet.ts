/** Writes a definition sheet as a sheet of its own, and reads the one that is shown. */
import { rectAddress } from '../template/a1';
import { fontSize } from '../template/progress-formats';
import { textWidth } from '../template/text-width';
import type { DefinitionGrid } from '../template/definition/read-definition';
import type { DefinitionSheet } from '../template/definition/write-definition';
import { Batch } from './batch';
import type { HostContext } from './run';

/** Cells of one write or read. */
const cellsAtOnce = 20_000;

export async function readSheetNames(context: HostContext): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

/** Stays queued at its end. */
export async function writeDefinitionSheet(context: HostContext, name: string, sheet: DefinitionSheet): Promise<void> {
  const { rows, sectionRows, headerRows } = sheet;
  const width = Math.max(...rows.map(({ length }) => length));
  const proxy = context.workbook.worksheets.add(name);
  const batch = new Batch(context);
  const all = proxy.getRange(rectAddress(0, 0, rows.length, width)).untrack();
  // Before any value: a name such as =1+1 stays a text only in a cell that is text already.
  all.numberFormat = [['@']];
  all.format.verticalAlignment = 'Top';
  for (const [row, column] of quotedCells(rows))
    await batch.add(null, () => {
      proxy.getRange(rectAddress(row, column, 1, 1)).untrack().numberFormat = [['General']];
    });
  const step = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let start = 0; start < rows.length; start += step) {
    const part = rows.slice(start, start + step).map((row) => evenRow(row, width));
    await batch.add(part, () => {
      proxy.getRange(rectAddress(start, 0, part.length, width)).untrack().values = part;
    });
  }
  for (const row of [0, ...sectionRows, ...headerRows]) {
    await batch.add(null, () => {
      const line = proxy.getRange(rectAddress(row, 0, 1, rows[row]?.length ?? 1)).untrack();
      line.format.font.bold = true;
      if (headerRows.includes(row)) line.format.fill.color = '#E8EEF2';
    });
  }
  for (const [column, points] of columnWidths(rows, width).entries())
    await batch.add(points, () => {
      proxy.getRange(rectAddress(0, column, 1, 1)).untrack().format.columnWidth = points;
    });
  for (const [first, last] of tablesOf(sheet))
    await batch.add(null, () => {
      const table = proxy.getRange(rectAddress(first, 0, last - first + 1, width)).untrack();
      table.format.wrapText = true;
      table.format.autofitRows();
    });
  // Made to be edited, and wider than a page; printed, it takes few of them, and each says which rows it goes on with.
  proxy.pageLayout.setPrintTitleColumns('A:A');
  proxy.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  proxy.pageLayout.orientation = 'Landscape';
  proxy.pageLayout.paperSize = 'A4';
  proxy.pageLayout.zoom = { scale: printedPercent };
  proxy.activate();
}

const printedPercent = 50;

/** First and last row of each table, its head included; what stands between two of them runs on over blank cells. */
function tablesOf({ rows, sectionRows, headerRows }: DefinitionSheet): readonly (readonly [number, number])[] {
  return headerRows.map((first, i) => [first, (sectionRows[i + 1] ?? rows.length + 1) - 2] as const);
}

/** Points between which a column is as wide as what stands in it. */
const [narrowest, widest] = [60, 220];

/** A table's columns; title, hint and the names of the tables may run on over blank cells. */
function columnWidths(rows: DefinitionSheet['rows'], width: number): readonly number[] {
  const tables = rows.filter(({ length }) => length > 1);
  return Array.from({ length: width }, (_, column) => {
    const texts = tables.map((row) => textWidth(row[column] ?? '', fontSize + 1));
    const needed = texts.reduce((most, each) => Math.max(most, each), 0) + 12;
    return Math.round(Math.min(widest, Math.max(narrowest, needed)));
  });
}

/**
 * Cells whose text begins with an apostrophe. In a cell of the general format Excel takes the first one for its own sign for
 * text, for certain: they get that format and a second apostrophe.
 */
function quotedCells(rows: DefinitionSheet['rows']): readonly (readonly [row: number, column: number])[] {
  return rows.flatMap((row, i) => row.flatMap((text, j) => (text.startsWith("'") ? [[i, j] as const] : [])));
}

function evenRow(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => (row[i]?.startsWith("'") ? `'${row[i]}` : (row[i] ?? '')));
}

/** Of a run that failed; its name was free before. Stays queued. */
export async function removeSheet(context: HostContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
}

export interface ShownSheet {
  readonly name: string;
  readonly grid: DefinitionGrid;
}

/** More cells hold no plan: 2,000 indicators with all that belongs to them have some 400,000. */
const mostCells = 1_500_000;

/** null where the sheet holds more than any plan. */
export async function readShownSheet(context: HostContext): Promise<ShownSheet | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return { name: sheet.name, grid: { row: 0, column: 0, rows: [] } };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (rowCount * columnCount > mostCells) return null;
  const step = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  const rows: DefinitionGrid['rows'][number][] = [];
  for (let start = 0; start < rowCount; start += step) {
    const part = sheet.getRange(
      rectAddress(rowIndex + start, columnIndex, Math.min(step, rowCount - start), columnCount),
    );
    part.load('values,text,formulas');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may weigh 5 MB at most, so each part is asked for by itself
    await context.sync();
    const { values, text, formulas } = part;
    part.untrack();
    rows.push(
      ...values.map((cells, i) =>
        cells.map((value: unknown, j) => ({
          text: textOf(value, text[i]?.[j] ?? ''),
          isFormula: isFormula(value, formulas[i]?.[j]),
        })),
      ),
    );
  }
  return { name: sheet.name, grid: { row: rowIndex, column: columnIndex, rows } };
}

/** A number that somebody typed is as it is shown, with its decimals, unless the column is too narrow for it. */
function textOf(value: unknown, shown: string): string {
  if (typeof value === 'string') return value;
  return /^#+$/.test(shown) ? String(value) : shown;
}

/** A text cell that begins with = is its own formula to Excel. */
function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
