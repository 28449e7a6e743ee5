/** Which entries an edit concerns: found by the keys of the rows and columns that it touched. */
import type { ChangedCell } from '../checks/entry';
import { areasOf } from '../excel/areas';
import { coveredBy, readKeys, type BlockKeys, type KeyCell, type WorkbookKeys } from '../excel/block-keys';
import { runReading } from '../excel/run';
import type { EditEvent } from '../excel/watch-workbook';
import { periodOf } from '../plan/periods';

/**
 * `all`: every row has to be checked again, because the cut-off or a rule of the office's own changed, or rows and columns
 * came or went.
 */
export interface Edited {
  readonly all: boolean;
  readonly cells: readonly ChangedCell[];
}

/** Columns besides the years that findings depend on. */
const judgedBy: ReadonlySet<string> = new Set([
  ...['missingReason', 'provisional', 'source'],
  ...['name', 'unit', 'attribute', 'base', 'target', 'criterion'],
]);

/** While a cell is being edited Excel is asked to answer afterwards: that the check waits is nothing to be told. */
export async function readEdited(events: readonly EditEvent[]): Promise<Edited> {
  return editedCells(await runReading(readKeys, () => undefined), events);
}

export function editedCells(keys: WorkbookKeys, events: readonly EditEvent[]): Edited {
  const { progress, specialTargets, withinYear, ownRules, cutOff, mode } = keys;
  if (!progress) return { all: false, cells: [] };
  const sheets = [progress, withinYear].flatMap((block) => block?.sheet.id ?? []);
  const isStructure = events.some((event) => event.isStructure && sheets.includes(event.sheetId));
  const hitsRules = events.some(({ sheetId }) => sheetId === ownRules?.sheet.id);
  const hitsKeys = [cutOff, mode].some((cell) => cell !== null && events.some((event) => hits(event, cell)));
  const all = isStructure || hitsRules || hitsKeys;
  const cells = [progress, specialTargets, withinYear].flatMap((block) => (block ? cellsOn(block, events) : []));
  return { all, cells };
}

function hits({ sheetId, address }: EditEvent, cell: KeyCell): boolean {
  if (sheetId !== cell.sheetId) return false;
  return areasOf(address).some(
    ({ row, column, rows, columns }) =>
      row <= cell.row && cell.row < row + rows && column <= cell.column && cell.column < column + columns,
  );
}

function cellsOn(block: BlockKeys, events: readonly EditEvent[]): readonly ChangedCell[] {
  return events
    .filter(({ sheetId }) => sheetId === block.sheet.id)
    .flatMap(({ address }) => areasOf(address))
    .flatMap((area) => cellsIn(coveredBy(block, [area]), block.columns));
}

function cellsIn(
  { rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  every: readonly string[],
): readonly ChangedCell[] {
  const touched = yearsOf(columns);
  // What is said beside the entries counts for all years of the row.
  const years = touched.length > 0 || !columns.some((key) => judgedBy.has(key)) ? touched : yearsOf(every);
  return rows.flatMap((indicatorId) => years.map((year) => ({ indicatorId, year })));
}

/** The years that columns hold figures of, their own or those of a part. */
function yearsOf(columns: readonly string[]): readonly number[] {
  return [...new Set(columns.flatMap((key) => periodOf(key)?.year ?? []))];
}
