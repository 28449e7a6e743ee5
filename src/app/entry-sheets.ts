/**
 * The sheets that hold figures: those of years on the progress sheet and on that of the special targets, those of their parts
 * on 分期填报.
 */
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { periodOf } from '../plan/periods';
import type { CellContent } from '../template/sheet-spec';
import type { Located } from '../template/locate';
import type { ProgressSheet } from './progress-sheet';
import { findSpecial } from './special-sheet';
import { findWithinYear } from './within-year';

export interface EntryPlace {
  readonly sheet: string;
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** null where the workbook has no such cell. */
export type EntryPlaces = (indicatorId: string, period: string) => EntryPlace | null;

export function entryPlaces(facts: WorkbookFacts, progress: ProgressSheet): EntryPlaces {
  const within = findWithinYear(facts, progress.plan);
  const special = findSpecial(facts, progress.plan);
  return (indicatorId, key) => {
    const period = periodOf(key);
    if (!period) return null;
    const yearly = special?.places.rows.has(indicatorId) ? special : progress;
    if (period.part === null) return placeOn(yearly, indicatorId, key);
    return within && placeOn(within, indicatorId, key);
  };
}

interface KeyedSheet {
  readonly sheet: OwnSheet;
  readonly places: Located;
}

function placeOn({ sheet: { name, block }, places }: KeyedSheet, indicatorId: string, key: string): EntryPlace | null {
  const [row, column] = [places.rows.get(indicatorId), places.columns.get(key)];
  if (row === undefined || column === undefined) return null;
  return {
    sheet: name,
    row: block.row + row,
    column: block.column + column,
    value: block.values[row]?.[column] ?? '',
  };
}
