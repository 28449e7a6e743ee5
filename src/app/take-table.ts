/**
 * Takes over what a preview showed of a table of the office's own: each value exactly as it stands there, and only into cells
 * that still hold what the preview said. The rows are checked afterwards.
 */
import type { ChangedCell } from '../checks/entry';
import { factsOfFormat } from '../checks/number-formats';
import { putBack, type CellBefore } from '../excel/put-back';
import type { OwnSheet } from '../excel/facts';
import { readFormattedCells, type Corner, type FormattedCells } from '../excel/read-formatted-cells';
import { runReading, runWriting } from '../excel/run';
import { writeCells, type CellWrite } from '../excel/write-cells';
import { periodOf } from '../plan/periods';
import type { OwnCell } from '../plan/own-table/own-table';
import type { TableChange } from '../plan/own-table/table-changes';
import { literally } from '../template/held-content';
import { checkChangedEntries } from './check-entries';
import { entryPlaces, type EntryPlace } from './entry-sheets';
import { readFactsAndPlan } from './facts-and-plan';
import { done, notice, refused, type Outcome } from './outcome';
import { findProgress } from './find-progress';
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
  const facts = await runReading(readFactsAndPlan, waitingTold(tell), signal);
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
  const held = await runReading(
    (context) => readFormattedCells(context, sheets.map(cornerOf)),
    waitingTold(tell),
    signal,
  );
  const each = async (work: (sheet: string, here: typeof still, cells?: FormattedCells) => Promise<void>) => {
    for (const { name } of sheets)
      await work(
        name,
        still.filter(({ at }) => at.sheet === name),
        held.get(name),
      );
  };
  await runWriting(
    (context) =>
      each((name, here, cells) =>
        writeCells(
          context,
          name,
          here.map(({ at, change }) => cellWrite(at, change.after, cells)),
        ),
      ),
    {
      signal,
      takeBack: (context) =>
        each((name, here, cells) =>
          putBack(
            context,
            name,
            here.map(({ at }) => heldBefore(at, cells)),
          ),
        ),
    },
  );
  const changed = still.map(({ change: { indicatorId, period } }) => ({
    indicatorId,
    year: periodOf(period)?.year ?? 0,
  }));
  return done({ changed, left }, []);
}

function cornerOf({ name, block }: OwnSheet): Corner {
  const columns = block.column + (block.values[0]?.length ?? 1);
  return { sheet: name, rows: block.row + block.values.length, columns };
}

/** A formula as a formula, a text as the text that it is. */
function heldBefore({ row, column, value }: EntryPlace, cells?: FormattedCells): CellBefore {
  const formula = cells?.formulas[row]?.[column] ?? value;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { row, column, value: isFormula ? formula : value, isFormula, numberFormat: formatAt({ row, column }, cells) };
}

/** A text stays text, a percentage and a date what they are: the checks, not we, say what is wrong with them. */
function cellWrite(
  { row, column }: EntryPlace,
  { value, numberFormat = '' }: OwnCell,
  cells?: FormattedCells,
): CellWrite {
  if (typeof value === 'string') return { row, column, value: literally(value, formatAt({ row, column }, cells)) };
  const { percent, date } = factsOfFormat(numberFormat);
  return { row, column, value, ...(percent || date ? { numberFormat } : {}) };
}

function formatAt({ row, column }: Pick<EntryPlace, 'row' | 'column'>, cells?: FormattedCells): string {
  return cells?.numberFormats[row]?.[column] ?? 'General';
}
