/** Reads what is selected as a table: texts as displayed, merged cells, hidden rows; whole columns only as far as they are used. */
import type { PastedTable, TableProblem } from '../plan/from-table/pasted-table';
import { tableOf } from '../plan/from-table/pasted-table';
import { mostColumns, mostRows, type Merge, type TableCell } from '../plan/from-table/table';
import { rectAddress } from '../template/a1';
import { areasOf } from './areas';
import { mergedAreas } from './capabilities';
import type { HostContext } from './run';

interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** More would come near what one answer may weigh (5 MB on the web). */
const mostCells = 60_000;

export async function readSelection(context: HostContext): Promise<PastedTable> {
  const selection = context.workbook.getSelectedRanges();
  const areas = selection.areas.load('rowIndex,columnIndex,rowCount,columnCount');
  const sheet = selection.worksheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const bounds = used.isNullObject ? null : rectOf(used);
  const rects = bounds ? areas.items.flatMap((area) => cut(rectOf(area), bounds) ?? []) : [];
  const problem = problemOf(rects);
  if (problem) return { ok: false, problem };
  const parts = rects.map((rect) => {
    const range = sheet.getRange(rectAddress(rect.row, rect.column, rect.rows, rect.columns));
    range.load('text,values,numberFormat');
    return { rect, range, heights: range.getRowProperties({ rowHidden: true }), merged: mergedAreas(range) };
  });
  await context.sync();
  let offset = 0;
  const read = parts.map(({ rect, range, heights, merged }) => {
    const start = offset;
    offset += rect.rows;
    return {
      rows: cellsOf(range),
      hidden: heights.value.flatMap(({ rowHidden }, i) => (rowHidden ? [start + i] : [])),
      merges: merged && !merged.isNullObject ? mergesIn(merged.address, rect, start) : [],
    };
  });
  const address = rects.map(({ row, column, rows, columns }) => rectAddress(row, column, rows, columns)).join();
  return tableOf(
    read.flatMap(({ rows }) => rows),
    {
      place: `${sheet.name}!${address}`,
      merges: read.flatMap(({ merges }) => merges),
      hidden: read.flatMap(({ hidden }) => hidden),
    },
  );
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function cut(rect: Rect, bounds: Rect): Rect | null {
  const row = Math.max(rect.row, bounds.row);
  const column = Math.max(rect.column, bounds.column);
  const rows = Math.min(rect.row + rect.rows, bounds.row + bounds.rows) - row;
  const columns = Math.min(rect.column + rect.columns, bounds.column + bounds.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Several areas are one table when they have the same columns: rows picked with Ctrl. */
function problemOf(rects: readonly Rect[]): TableProblem | null {
  const [first] = rects;
  if (!first) return { code: 'nothing', found: 0, most: 0 };
  if (rects.some(({ column, columns }) => column !== first.column || columns !== first.columns))
    return { code: 'areas-differ', found: rects.length, most: 1 };
  const rows = rects.reduce((sum, rect) => sum + rect.rows, 0);
  if (rows > mostRows) return { code: 'too-many-rows', found: rows, most: mostRows };
  if (first.columns > mostColumns) return { code: 'too-many-columns', found: first.columns, most: mostColumns };
  const cells = rows * first.columns;
  return cells > mostCells ? { code: 'too-many-cells', found: cells, most: mostCells } : null;
}

const errors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/;
/** Years, months, days, hours: outside of quotes, and not a colour or a condition such as [Red]. */
const dateFormat = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^"\\[])*?(?:[ymdhs]|\[[hms]+\])/i;

function cellsOf(range: Excel.Range): readonly (readonly TableCell[])[] {
  return range.text.map((row, i) =>
    row.map((shown, j): TableCell => {
      const value: unknown = range.values[i]?.[j];
      const format = String(range.numberFormat[i]?.[j] ?? '');
      if (typeof value === 'string') return errors.test(value) ? { text: value, oddity: 'error' } : { text: value };
      // A column that is too narrow shows nothing but signs.
      const text = /^#+$/.test(shown) ? String(value) : shown;
      return typeof value === 'number' && format !== 'General' && dateFormat.test(format)
        ? { text, oddity: 'date' }
        : { text };
    }),
  );
}

function mergesIn(address: string, rect: Rect, start: number): readonly Merge[] {
  return areasOf(address).flatMap((area): Merge[] => {
    const part = cut(area, rect);
    return part ? [{ ...part, row: part.row - rect.row + start, column: part.column - rect.column }] : [];
  });
}
