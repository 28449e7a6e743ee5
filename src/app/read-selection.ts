/** What a selection in the sheets means: whose row, which period, which finding. */
import { areasOf } from '../excel/areas';
import { coveredBy, readKeys, type WorkbookKeys } from '../excel/block-keys';
import { runReading } from '../excel/run';
import type { CellEvent } from '../excel/watch-workbook';
import { periodOf, type Period } from '../plan/periods';
import { findingOfId } from './finding-id';
import type { Place } from './go-to';

/** What is selected in the sheets; nulls where it is none of ours, or several rows at once. */
export interface Selection {
  readonly place: Place | null;
  /** The finding whose row is selected in the register. */
  readonly findingId: string | null;
}

/** While a cell is being edited Excel is asked to answer afterwards. */
export async function readSelection(event: CellEvent): Promise<Selection> {
  return selectionIn(await runReading(readKeys, () => undefined), event);
}

function selectionIn(keys: WorkbookKeys, { sheetId, address }: CellEvent): Selection {
  const { progress, specialTargets, withinYear, register } = keys;
  const areas = areasOf(address);
  const block = [progress, specialTargets, withinYear].find((each) => each?.sheet.id === sheetId);
  if (block) {
    const { rows, columns } = coveredBy(block, areas);
    const [indicatorId, ...others] = rows;
    if (indicatorId === undefined || others.length > 0) return { place: null, findingId: null };
    const [column, ...more] = columns;
    const period = column !== undefined && more.length === 0 ? periodOf(column) : null;
    return { place: { indicatorId, ...placeIn(period) }, findingId: null };
  }
  const [id, ...others] = register?.sheet.id === sheetId ? coveredBy(register, areas).rows : [];
  const found = id === undefined || others.length > 0 ? null : findingOfId(id);
  if (!found) return { place: null, findingId: null };
  const { rule: _rule, ...place } = found;
  return { place, findingId: id ?? null };
}

function placeIn(period: Period | null): Omit<Place, 'indicatorId'> {
  return { year: period?.year ?? null, ...(period?.part ? { period: period.key } : {}) };
}
