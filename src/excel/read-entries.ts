/** Reads the entries of some rows as the checks see them: value, shown text, number format, formula. */
import type { EntryCell, EntryRow, PartOfYear, WithinYear } from '../checks/entry';
import { divisions, type PartPeriod } from '../plan/periods';
import type { CellContent } from '../template/sheet-spec';
import { cellAddress, onSheet } from '../template/a1';
import type { Batch } from './batch';
import { inSlices } from './in-slices';
import type { OwnSheet } from './facts';
import { bytesPerRow, readTogether } from './read-together';
import { bandHeight, queueBands } from './row-bands';
import type { HostContext } from './run';

/** Where things stand in the progress block: offsets from its first row and column. Year columns are keyed `2021`. */
export interface BlockPlaces {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** Bytes of an answer, for the number format of a cell, and by how much its text is longer than its value. */
const bytesPerFormat = 12;

const besideTheEntries = ['missingReason', 'provisional', 'source', 'note'] as const;

/** A sheet with figures within the years, and its periods. */
export interface PartsToRead {
  readonly sheet: OwnSheet;
  readonly places: BlockPlaces;
  readonly periods: readonly PartPeriod[];
  readonly mode: WithinYear['mode'];
}

/** To be called once the last request is sent. */
export type ReadRows = () => Promise<readonly EntryRow[]>;

/**
 * Queues them. `years` and `indicators` say what is wanted. The year columns are read as one rectangle, also when other columns
 * were moved between them; the block's own values are at hand already (read-facts.ts). `parts` are read along with them.
 */
export async function queueEntries(
  batch: Batch,
  progress: OwnSheet,
  places: BlockPlaces,
  years: readonly number[],
  indicators: readonly string[],
  parts: PartsToRead | null = null,
): Promise<ReadRows> {
  const yearly = await queueCells(batch, progress, places, years.map(String), indicators);
  const within =
    parts &&
    (await queueCells(
      batch,
      parts.sheet,
      parts.places,
      parts.periods.map(({ key }) => key),
      indicators,
    ));
  return () => (yearly ? inSlices(entryRows()) : Promise.resolve([]));

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
      String(progress.block.values[row]?.[places.columns.get(key) ?? -1] ?? '');
    const cells = years.flatMap((year): EntryCell[] => {
      const held = yearly?.(indicatorId, String(year));
      return held ? [{ indicatorId, year, ...held }] : [];
    });
    const [missingReason, provisional, source, note] = besideTheEntries.map(beside) as [string, string, string, string];
    const withinYear = parts && within ? withinYearOf(indicatorId, parts, within) : null;
    return { indicatorId, cells, missingReason, provisional, source, note, ...(withinYear ? { withinYear } : {}) };
  }
}

function withinYearOf(indicatorId: string, { periods, mode }: PartsToRead, held: HeldAt): WithinYear | null {
  const [first] = periods;
  const cells = periods.flatMap(({ key: period, year, part, ends }): PartOfYear[] => {
    const cell = held(indicatorId, period);
    return cell ? [{ indicatorId, year, part, period, ends, ...cell }] : [];
  });
  return first && cells.length > 0 ? { parts: divisions[first.division].parts, mode, cells } : null;
}

/** The same of one sheet, in a request of their own. */
export async function readEntries(
  context: HostContext,
  progress: OwnSheet,
  places: BlockPlaces,
  years: readonly number[],
  indicators: readonly string[],
): Promise<readonly EntryRow[]> {
  const read = await readTogether(context, (batch) => queueEntries(batch, progress, places, years, indicators));
  return read();
}

type HeldCell = Pick<EntryCell, 'address' | 'value' | 'text' | 'numberFormat' | 'formula'>;

/** null where there is no such row or column. */
type HeldAt = (indicatorId: string, key: string) => HeldCell | null;

/** null when nothing of it is there. What is returned may be asked once the last request is sent. */
async function queueCells(
  batch: Batch,
  { name, block }: OwnSheet,
  places: BlockPlaces,
  keys: readonly string[],
  indicators: readonly string[],
): Promise<HeldAt | null> {
  const columns = keys.flatMap((key) => places.columns.get(key) ?? []);
  const rows = indicators.flatMap((id) => places.rows.get(id) ?? []);
  if (columns.length === 0 || rows.length === 0) return null;
  const first = { row: Math.min(...rows), column: Math.min(...columns) };
  const width = Math.max(...columns) - first.column + 1;
  const rect = {
    row: block.row + first.row,
    column: block.column + first.column,
    rows: Math.max(...rows) - first.row + 1,
    columns: width,
  };
  const held = (row: number, column: number) => block.values[row]?.[column] ?? '';
  const inBlock = block.values.slice(first.row, first.row + rect.rows);
  const perRow = 2 * bytesPerRow(inBlock.map((cells) => cells.slice(first.column, first.column + width)));
  const bands = await queueBands(batch, name, rect, 'text,numberFormat,formulas', perRow / width + bytesPerFormat);
  const height = bandHeight(width);
  return (indicatorId, key) => {
    const [row, column] = [places.rows.get(indicatorId), places.columns.get(key)];
    if (row === undefined || column === undefined) return null;
    const offset = row - first.row;
    const band = bands[Math.floor(offset / height)] as unknown as Record<string, CellContent[][]> | undefined;
    const at = (grid: string) => band?.[grid]?.[offset % height]?.[column - first.column] ?? '';
    return {
      address: onSheet(name, cellAddress(block.row + row, block.column + column)),
      text: String(at('text')),
      numberFormat: String(at('numberFormat')),
      ...valueAndFormula(at('formulas'), held(row, column)),
    };
  };
}

/**
 * Where there is no formula, Excel gives a cell's value in its place (Range.formulas), so the values, which came with the
 * block, are not read again. They tell a formula's result, and a text that begins with `=` from a formula.
 */
export function valueAndFormula(content: CellContent, inBlock: CellContent): Pick<EntryCell, 'value' | 'formula'> {
  const [written, held] = [String(content ?? ''), String(inBlock ?? '')];
  // Of a truth value Excel may give the word.
  if (written.toUpperCase() === held.toUpperCase()) return { value: inBlock ?? '', formula: null };
  if (written.startsWith('=')) return { value: inBlock ?? '', formula: written };
  return { value: content ?? '', formula: null };
}
