/**
 * 撤销修正: puts back exactly what was typed before a one-click fix, with its number format, where the cell still holds what
 * the fix put; takes back what the fix added to the note and to the flagged years. The record stays, as one of a fix undone.
 */
import type { ChangedCell, EntryRow } from '../checks/entry';
import { runReading } from '../excel/run';
import { readRegister } from '../excel/write-register';
import { cellKey, type RegisterRow } from '../template/register-layout';
import type { Language } from '../words/language';
import { recordWords } from '../words/record-words';
import { checkChangedEntries } from './check-entries';
import { readSubject } from './check-subject';
import { findingOfId } from './finding-id';
import { typedBefore } from './typed-before';
import type { Fixed } from './fix-findings';
import { done, notice, refused, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { recordKind, RecordIds, recordNumber } from './register-records';
import { todaySerial } from './today';
import { undoWrites, type Undoable } from './undo-writes';
import { writeOnRecord } from './write-on-record';

/** `ids` of records as the register has them; null for all. Cells that hold something else by now are left alone. */
export async function undoFixes(ids: readonly string[] | null, tell: Tell): Promise<Outcome<Fixed>> {
  const undone = await enqueue(`undo ${ids?.join() ?? 'all'}`, (signal) => undo(ids, tell, signal));
  if (!undone.ok) return undone;
  const checked = await checkChangedEntries(undone.value.changed, tell);
  return checked.ok ? undone : done(undone.value, [...undone.notices, ...checked.notices]);
}

async function undo(ids: readonly string[] | null, tell: Tell, signal: AbortSignal): Promise<Outcome<Fixed>> {
  const wanted = ids && new Set(ids);
  const touched = ids?.flatMap((id) => findingOfId(id)?.indicatorId ?? []) ?? null;
  const read = await runReading((context) => readSubject(context, touched), waitingTold(tell), signal);
  if ('notice' in read) return refused(read.notice);
  const { progress, register, rows, special, specialRows, within } = read;
  const { language } = progress;
  const damaged = progress.damage.find(({ code }) => code === 'columns-missing');
  if (damaged) return refused({ ...damaged, level: 'error' });
  const standing = readRegister(register);
  const asked = undoable(standing.filter(({ id }) => wanted?.has(String(id)) ?? true));
  const onProgress = stillFixed(asked, rows);
  const onSpecial = stillFixed(asked, specialRows);
  const undone = [...onProgress, ...onSpecial];
  if (undone.length === 0) return refused(notice('fixes-gone', 'warning'));
  const entries = [
    { sheet: progress.sheet, rows, writes: undoWrites(onProgress, rows, progress) },
    ...(within ? [{ ...within, rows, writes: undoWrites(onProgress, rows, within) }] : []),
    ...(special ? [{ ...special, rows: specialRows, writes: undoWrites(onSpecial, specialRows, special) }] : []),
  ];
  const recorded = onRecord(standing, undone, language);
  await writeOnRecord(entries, register, recorded, signal);
  const left = asked.length - undone.length;
  return done({ changed: undone.map(({ indicatorId, year }): ChangedCell => ({ indicatorId, year })) }, [
    notice(left > 0 ? 'fixes-undone-some' : 'fixes-undone', left > 0 ? 'warning' : 'success', {
      count: undone.length,
      left,
      sheet: register.name,
    }),
  ]);
}

/** The latest fix of a cell first: what stood there before it may be an earlier one's. */
function undoable(rows: readonly RegisterRow[]): readonly Undoable[] {
  return rows
    .flatMap((row): Undoable[] => {
      const typed = recordKind(String(row.id)) === 'fixed' ? typedBefore(row) : null;
      const found = findingOfId(String(row.id));
      if (!typed || found?.year == null) return [];
      const { indicatorId, year, period } = found;
      return [{ row, typed, indicatorId, year, ...(period === undefined ? {} : { period }) }];
    })
    .sort((one, other) => recordNumber(other.row) - recordNumber(one.row));
}

/** One per cell, where it still holds what the fix put. */
function stillFixed(asked: readonly Undoable[], rows: readonly EntryRow[]): readonly Undoable[] {
  const held = new Map<string, string | number | boolean>(
    rows.flatMap(({ cells, withinYear }) =>
      [...cells, ...(withinYear?.cells ?? [])].map(
        ({ indicatorId, year, period, value, formula }) =>
          [cellKey(indicatorId, period ?? year), formula ?? value] as const,
      ),
    ),
  );
  return asked.filter(({ indicatorId, year, period, typed }) => {
    const cell = cellKey(indicatorId, period ?? year);
    const isSame = held.get(cell) === typed.after;
    if (isSame) held.delete(cell);
    return isSame;
  });
}

function onRecord(
  standing: readonly RegisterRow[],
  undone: readonly Undoable[],
  language: Language,
): readonly RegisterRow[] {
  const rows = new Set(undone.map(({ row }) => row));
  const ids = new RecordIds(standing);
  const { states } = recordWords[language];
  return standing.map((row) =>
    rows.has(row)
      ? { ...row, id: ids.next(String(row.id), 'undone'), state: states.undone, date: todaySerial(), cellKey: '' }
      : row,
  );
}
