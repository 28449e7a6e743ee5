/** Reads the entries of some rows as the checks see them: value, shown text, number format, formula. One request. */
import type { EntryCell, EntryRow } from '../checks/entry';
import type { CellContent } from '../template/sheet-spec';
import { cellAddress, onSheet, rectAddress } from '../template/a1';
import { inSlices } from './in-slices';
import type { OwnSheet } from './read-facts';

/** Where things stand in the progress block: offsets from its first row and column. Year columns are keyed `2021`. */
export interface BlockPlaces {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

const besideTheEntries = ['missingReason', 'provisional', 'source', 'note'] as const;

/**
 * `years` and `indicators` say what is wanted. The year columns are read in one rectangle, also when other columns were
 * moved between them; the block's own values are at hand already (read-facts.ts).
 */
export async function readEntries(
  context: Excel.RequestContext,
  progress: OwnSheet,
  places: BlockPlaces,
  years: readonly number[],
  indicators: readonly string[],
): Promise<readonly EntryRow[]> {
  const columns = years.flatMap((year) => places.columns.get(String(year)) ?? []);
  const rows = indicators.flatMap((id) => places.rows.get(id) ?? []);
  if (columns.length === 0 || rows.length === 0) return [];
  const first = { row: Math.min(...rows), column: Math.min(...columns) };
  const { block } = progress;
  const range = context.workbook.worksheets
    .getItem(progress.name)
    .getRange(
      rectAddress(
        block.row + first.row,
        block.column + first.column,
        Math.max(...rows) - first.row + 1,
        Math.max(...columns) - first.column + 1,
      ),
    )
    .load('values,text,numberFormat,formulas');
  await context.sync();

  const { values, text, numberFormat, formulas } = range as unknown as Record<string, CellContent[][]>;
  const at = (grid: CellContent[][] | undefined, row: number, column: number) =>
    grid?.[row - first.row]?.[column - first.column] ?? '';
  return inSlices(entryRows());

  function* entryRows(): Generator<void, readonly EntryRow[]> {
    const read: EntryRow[] = [];
    for (const indicatorId of indicators) {
      const row = places.rows.get(indicatorId);
      if (row !== undefined) read.push(entryRow(indicatorId, row));
      yield;
    }
    return read;
  }

  function entryRow(indicatorId: string, row: number): EntryRow {
    const beside = (key: (typeof besideTheEntries)[number]) =>
      String(block.values[row]?.[places.columns.get(key) ?? -1] ?? '');
    const cells = years.flatMap((year): EntryCell[] => {
      const column = places.columns.get(String(year));
      if (column === undefined) return [];
      const formula = String(at(formulas, row, column));
      return [
        {
          indicatorId,
          year,
          address: onSheet(progress.name, cellAddress(block.row + row, block.column + column)),
          value: at(values, row, column),
          text: String(at(text, row, column)),
          numberFormat: String(at(numberFormat, row, column)),
          formula: formula.startsWith('=') ? formula : null,
        },
      ];
    });
    const [missingReason, provisional, source, note] = besideTheEntries.map(beside) as [string, string, string, string];
    return { indicatorId, cells, missingReason, provisional, source, note };
  }
}
