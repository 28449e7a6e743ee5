/**
 * Follows what people do in the workbook: edits are checked at once, one batch after the other, and selections are told by
 * indicator and year. Another author's edits are only read, never answered.
 */
import type { ChangedCell } from '../checks/entry';
import { areasOf } from '../excel/areas';
import { coveredBy, readKeys, type WorkbookKeys } from '../excel/block-keys';
import { runReading } from '../excel/run';
import { watchWorkbook, type CellEvent, type EditEvent } from '../excel/watch-workbook';
import type { Checked } from './check-entries';
import { editedCells } from './edited-cells';
import { failed } from './failed';
import { findingOfId } from './finding-id';
import type { Place } from './go-to';
import { periodOf, type Period } from '../plan/periods';
import type { Outcome } from './outcome';

/** What is selected in the sheets; nulls where it is none of ours, or several rows at once. */
export interface Selection {
  readonly place: Place | null;
  /** The finding whose row is selected in the register. */
  readonly findingId: string | null;
}

export interface Followers {
  /** The workbook is not what it was when last read. */
  changed(): void;
  /** A person's edit was checked; `cells` are those that were edited. */
  checked(outcome: Outcome<Checked>, cells: readonly ChangedCell[]): void;
  selected(selection: Selection): void;
}

export async function followWorkbook(followers: Followers): Promise<() => Promise<void>> {
  const edits = gathered<EditEvent>((events) => checkEdits(events, followers));
  const selections = gathered<CellEvent>((events) => tellSelection(events, followers));
  return watchWorkbook({
    edited: (event) => (event.isLocal ? edits(event) : followers.changed()),
    selected: selections,
    stale: () => followers.changed(),
  });
}

/** Hands on what has come together while the work on the last lot was going on: never two at once, none left out. */
function gathered<Item>(work: (items: readonly Item[]) => Promise<void>): (item: Item) => void {
  let waiting: Item[] = [];
  let isWorking = false;
  const drain = async () => {
    isWorking = true;
    while (waiting.length > 0) {
      const items = waiting;
      waiting = [];
      await work(items);
    }
    isWorking = false;
  };
  return (item) => {
    waiting.push(item);
    if (!isWorking) void drain();
  };
}

/** Somebody who types goes on typing: that a check waits for the end of it is nothing to be told. */
const quietly = () => undefined;

async function checkEdits(events: readonly EditEvent[], followers: Followers): Promise<void> {
  try {
    const { all, cells } = editedCells(await runReading(readKeys, quietly), events);
    if (all || cells.length > 0) {
      const { checkEntries, checkChangedEntries } = await import('./check-entries');
      followers.checked(await (all ? checkEntries(quietly) : checkChangedEntries(cells, quietly)), cells);
    }
  } catch (thrown) {
    followers.checked(failed(thrown), []);
  }
  followers.changed();
}

async function tellSelection(events: readonly CellEvent[], followers: Followers): Promise<void> {
  const latest = events.at(-1);
  if (!latest) return;
  try {
    followers.selected(selectionIn(await runReading(readKeys, quietly), latest));
  } catch {
    // Following is a courtesy; a refusal to read shows when something is asked for.
    followers.selected({ place: null, findingId: null });
  }
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
