/** Which entries an edit concerns: found by the keys of the rows and columns that it touched. */
import type { ChangedCell } from '../checks/entry';
import { areasOf } from '../excel/areas';
import { coveredBy, type BlockKeys, type WorkbookKeys } from '../excel/block-keys';
import type { EditEvent } from '../excel/watch-workbook';

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

export function editedCells(
  { progress, specialTargets, ownRules, cutOff }: WorkbookKeys,
  events: readonly EditEvent[],
): Edited {
  if (!progress) return { all: false, cells: [] };
  const here = events.filter(({ sheetId }) => sheetId === progress.sheet.id);
  const areas = here.flatMap(({ address }) => areasOf(address));
  const hitsCutOff = areas.some(
    ({ row, column, rows, columns }) =>
      cutOff?.sheetId === progress.sheet.id &&
      row <= cutOff.row &&
      cutOff.row < row + rows &&
      column <= cutOff.column &&
      cutOff.column < column + columns,
  );
  const hitsRules = events.some(({ sheetId }) => sheetId === ownRules?.sheetId);
  const all = hitsCutOff || hitsRules || here.some(({ isStructure }) => isStructure);
  const cells = [progress, ...(specialTargets ? [specialTargets] : [])].flatMap((block) => cellsOn(block, events));
  return { all, cells };
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
  const isYear = (key: string) => /^\d{4}$/.test(key);
  const touched = columns.filter(isYear);
  // What is said beside the entries counts for all years of the row.
  const years = touched.length > 0 || !columns.some((key) => judgedBy.has(key)) ? touched : every.filter(isYear);
  return rows.flatMap((indicatorId) => years.map((year) => ({ indicatorId, year: Number(year) })));
}
