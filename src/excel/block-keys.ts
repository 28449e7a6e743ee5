/**
 * Whose cells are whose: the keys of our blocks' rows and columns as they stand now, after any sorting or moving, and nothing
 * else of them. Small enough to be read at each selection and edit.
 */
import type { CellContent } from '../template/sheet-spec';
import type { Area } from './areas';
import { sheetMarks } from './read-facts';
import type { HostContext } from './run';

export interface BlockKeys {
  readonly sheet: { readonly id: string; readonly name: string };
  /** First row and column on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** Keys by offset; '' where a row or column is not ours. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface WorkbookKeys {
  /** null when the sheet is gone or was never there. */
  readonly progress: BlockKeys | null;
  readonly specialTargets: BlockKeys | null;
  readonly withinYear: BlockKeys | null;
  readonly register: BlockKeys | null;
  /** The sheet of the office's own rules. */
  readonly ownRules: BlockKeys | null;
  readonly cutOff: KeyCell | null;
  /** What figures within the year count, from January on or for their part alone. */
  readonly mode: KeyCell | null;
}

/** A cell by which all entries are judged. */
export interface KeyCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One request, or two after somebody has moved a hidden key column. */
export async function readKeys(context: HostContext): Promise<WorkbookKeys> {
  const finishProgress = queueBlock(context, sheetMarks.progress, 'key');
  const finishSpecial = queueBlock(context, sheetMarks.specialTargets, 'key');
  const finishWithin = queueBlock(context, sheetMarks.withinYear, 'key');
  const finishRegister = queueBlock(context, sheetMarks.register, 'id');
  const finishRules = queueBlock(context, sheetMarks.ownRules, 'id');
  const cutOff = queueCell(context, 'PLAN_CutOff');
  const mode = queueCell(context, 'PLAN_Mode');
  await context.sync();
  return {
    progress: await finishProgress(),
    specialTargets: await finishSpecial(),
    withinYear: await finishWithin(),
    register: await finishRegister(),
    ownRules: await finishRules(),
    cutOff: cutOff(),
    mode: mode(),
  };
}

function queueCell(context: HostContext, name: string): () => KeyCell | null {
  const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  cell.load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('id');
  // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read -- synced before this half is called
  return () => (cell.isNullObject ? null : { sheetId: sheet.id, row: cell.rowIndex, column: cell.columnIndex });
}

/** `rowKey` is the key of the column that holds the rows' keys. */
function queueBlock(context: HostContext, name: string, rowKey: string): () => Promise<BlockKeys | null> {
  const block = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  block.load('rowIndex,columnIndex');
  const sheet = block.worksheet.load('id,name');
  const keyRow = block.getRow(0).load('values');
  const firstColumn = block.getColumn(0).load('values');
  return async () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- synced before this half is called
    if (block.isNullObject) return null;
    const columns = (keyRow.values[0] as CellContent[]).map(textOf);
    const at = columns.indexOf(rowKey);
    // The key column is hidden and first; somebody who shows all columns may still move it.
    const keyColumn = at <= 0 ? firstColumn : block.getColumn(at).load('values');
    if (at > 0) await context.sync();
    const keys = (keyColumn.values as CellContent[][]).map(([key]) => textOf(key ?? ''));
    return {
      sheet: { id: sheet.id, name: sheet.name },
      row: block.rowIndex,
      column: block.columnIndex,
      // The first row holds the columns' keys, not a row's.
      rows: keys.map((key, offset) => (offset === 0 || at < 0 ? '' : key)),
      columns,
    };
  };
}

function textOf(content: CellContent): string {
  return content === null ? '' : String(content).trim();
}

export interface Covered {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Keys of the rows and columns that areas of the block's sheet touch; none where they miss each other. */
export function coveredBy(block: BlockKeys, areas: readonly Area[]): Covered {
  const hits = areas
    .map((area) => ({
      rows: within(block.rows, block.row, area.row, area.rows),
      columns: within(block.columns, block.column, area.column, area.columns),
    }))
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const all = (pick: (hit: Covered) => readonly string[]) => [
    ...new Set(hits.flatMap(pick).filter((key) => key !== '')),
  ];
  return { rows: all(({ rows }) => rows), columns: all(({ columns }) => columns) };
}

function within(keys: readonly string[], start: number, from: number, length: number): readonly string[] {
  return keys.slice(Math.max(0, from - start), Math.max(0, from - start + length));
}
