/**
 * Follows what people do in the workbook: edits are checked at once, one batch after the other, and selections are told by
 * indicator and year. Another author's edits are only read, never answered.
 */
import type { ChangedCell } from '../checks/entry';
import { watchWorkbook, type CellEvent, type EditEvent } from '../excel/watch-workbook';
import type { Checked } from './check-entries';
import { failed } from './failed';
import type { Outcome } from './outcome';
import type { Selection } from './read-selection';

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
    const { readEdited } = await import('./edited-cells');
    const { all, cells } = await readEdited(events);
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
    const { readSelection } = await import('./read-selection');
    followers.selected(await readSelection(latest));
  } catch {
    // Following is a courtesy; a refusal to read shows when something is asked for.
    followers.selected({ place: null, findingId: null });
  }
}
