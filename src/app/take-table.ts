/**
 * Takes over what a preview showed of a table of the office's own: each value exactly as it stands there, and only into cells
 * that still hold what the preview said. The rows are checked afterwards.
 */
import type { ChangedCell } from '../checks/entry';
import { factsOfFormat } from '../checks/number-formats';
import { readCells, type CellArea, type HeldCells } from '../excel/read-cells';
import { readFacts, type OwnSheet } from '../excel/read-facts';
import { runReading, runWriting, type HostContext } from '../excel/run';
import { writeCells, type CellWrite } from '../excel/write-cells';
import { periodOf } from '../plan/periods';
import type { OwnCell } from '../plan/own-table/own-table';
import type { TableChange } from '../plan/own-table/table-changes';
import { rectAddress } from '../template/a1';
import { checkChangedEntries } from './check-entries';
import { entryPlaces, type EntryPlace } from './entry-sheets';
import { done, notice, refused, type Outcome } from './outcome';
import { findProgress } from './progress-sheet';
import { enqueue, waitingTold, type Tell } from './queue';

export interface Taken {
  readonly changed: readonly ChangedCell[];
  /** Cells that were changed after the preview and left alone. */
  readonly left: number;
}

export async function takeTable(changes: readonly TableChange[], tell: Tell): Promise<Outcome<Taken>> {
  const taken = await enqueue('take-table', (signal) => take(changes, tell, signal));
  if (!taken.ok) return taken;
  const { changed, left } = taken.value;
  const checked = await checkChangedEntries(changed, tell);
  if (!checked.ok) return done(taken.value, checked.notices);
  const { hard, soft } = checked.value.counts;
  return done(taken.value, [
    notice('table-taken', hard > 0 ? 'warning' : 'success', { cells: changed.length, hard, soft }),
    ...(left > 0 ? [notice('table-taken-partly', 'warning', { cells: changed.length, left })] : []),
  ]);
}

async function take(changes: readonly TableChange[], tell: Tell, signal: AbortSignal): Promise<Outcome<Taken>> {
  const facts = await runReading(readFacts, waitingTold(tell), signal);
  const found = findProgress(facts);
  if (!found.ok) return refused(found.notice);
  const { own } = facts;
  const place = entryPlaces(facts, found.progress);
  const wanted = changes
    .filter(({ fate }) => fate === 'new' || fate === 'overwrites')
    .map((change) => ({ change, at: place(change.indicatorId, change.period) }));
  const still = wanted.flatMap(({ change, at }) => (at?.value === change.before ? [{ change, at }] : []));
  const left = wanted.length - still.length;
  if (still.length === 0) return refused(notice('table-taken-partly', 'warning', { cells: 0, left }));
  const sheets = [own.progress, own.specialTargets, own.withinYear].flatMap((sheet) =>
    sheet && still.some(({ at }) => at.sheet === sheet.name) ? [sheet] : [],
  );
  const shut = sheets.find(({ isProtected }) => isProtected);
  if (shut) return refused(notice('failed-sheet-protected', 'error', { where: `（${shut.name}）` }));
  const before = await runReading((context) => readCells(context, sheets.map(areaOf)), waitingTold(tell), signal);
  const write = async (context: HostContext, writeOf: (one: (typeof still)[number], i: number) => CellWrite) => {
    for (const [i, { name }] of sheets.entries()) {
      const here = still.filter(({ at }) => at.sheet === name);
      const writes = here.map((one) => writeOf(one, i));
      await writeCells(context, name, writes);
    }
  };
  await runWriting((context) => write(context, ({ at, change }) => cellWrite(at, change.after)), {
    signal,
    takeBack: (context) => write(context, ({ at }, i) => heldBefore(at, sheets[i], before[i])),
  });
  const changed = still.map(({ change: { indicatorId, period } }) => ({
    indicatorId,
    year: periodOf(period)?.year ?? 0,
  }));
  return done({ changed, left }, []);
}

function areaOf({ name, block }: OwnSheet): CellArea {
  return {
    sheet: name,
    address: rectAddress(block.row, block.column, block.values.length, block.values[0]?.length ?? 1),
  };
}

/** A formula as a formula, a text as the text that it is. */
function heldBefore({ row, column, value }: EntryPlace, sheet?: OwnSheet, held?: HeldCells): CellWrite {
  const formula = held?.formulas[row - (sheet?.block.row ?? 0)]?.[column - (sheet?.block.column ?? 0)] ?? '';
  if (String(formula).startsWith('=')) return { row, column, value: formula };
  return { row, column, value: typeof value === 'string' && value !== '' ? `'${value}` : value };
}

/** A text stays text, a percentage and a date what they are: the checks, not we, say what is wrong with them. */
function cellWrite({ row, column }: EntryPlace, { value, numberFormat = '' }: OwnCell): CellWrite {
  if (typeof value === 'string') return { row, column, value: `'${value}` };
  const { percent, date } = factsOfFormat(numberFormat);
  return { row, column, value, ...(percent || date ? { numberFormat } : {}) };
}
