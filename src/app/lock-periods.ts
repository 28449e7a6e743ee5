/**
 * 锁定 and 解锁 of a period: what its cells hold is kept on a sheet that people can read, and the checks compare with it. Excel's
 * own protection is not used: taking it off cannot be undone, and formulas on a protected sheet cannot be repaired (office-js#6611).
 */
import type { Area } from '../excel/areas';
import { growSheet, readFrame, takeGrowthBack } from '../excel/grow-sheet';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { removeCreated } from '../excel/remove-created';
import { runReading, runWriting } from '../excel/run';
import { writeOwnSheet } from '../excel/write-own-sheet';
import { periodOf } from '../plan/periods';
import { runsOf } from '../template/a1';
import { cutRanges } from '../template/cut-ranges';
import { keyedRows } from '../template/keyed-layout';
import { lockOrder, locksIn, type PeriodLock } from '../template/locks';
import { locksSheet } from '../template/locks-sheet';
import type { CellContent } from '../template/sheet-spec';
import { templateContext } from '../template/template-context';
import { lockWords } from '../words/lock-words';
import { templateWords } from '../words/template-words';
import { checkChangedEntries } from './check-entries';
import { entryPlaces } from './entry-sheets';
import { readFactsAndPlan } from './facts-and-plan';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { enqueue, waitingTold, type Tell } from './queue';
import { folded, freeName } from './sheet-names';
import { dayText, todaySerial } from './today';

export interface LockRequest {
  /** `2021`, `2021Q3`. */
  readonly period: string;
  readonly by: string;
}

export interface UnlockRequest extends LockRequest {
  readonly reason: string;
}

/** A history that a cell can hold, with room to spare; the newest lines stay. */
const longestHistory = 30_000;
/** Changes named in one line of it. */
const mostChanges = 200;

export function lockPeriod({ period, by }: LockRequest, tell: Tell): Promise<Outcome<null>> {
  return enqueue(`lock ${period}`, (signal) =>
    write(tell, signal, period, (before, now, progress) => {
      if (before?.isLocked) return notice('lock-unchanged', 'warning', { period });
      const { event } = lockWords[progress.language];
      const changes = before ? changesSince(before, now, progress) : '';
      const day = todaySerial();
      const line = event.locked(dayText(day), by) + (changes === '' ? '' : event.changed(changes));
      return {
        lock: { isLocked: true, on: day, by, reason: '', history: withLine(before, line), values: now },
        said: notice('period-locked', 'success', { period }),
      };
    }),
  );
}

export async function unlockPeriod({ period, by, reason }: UnlockRequest, tell: Tell): Promise<Outcome<null>> {
  const changed: string[] = [];
  const outcome = await enqueue(`unlock ${period}`, (signal) =>
    write(tell, signal, period, (before, now, progress) => {
      if (!before?.isLocked) return notice('lock-unchanged', 'warning', { period });
      changed.push(...differing(before, now));
      const day = todaySerial();
      const line = lockWords[progress.language].event.unlocked(dayText(day), by, reason);
      return {
        lock: { ...before, isLocked: false, on: day, by, reason, history: withLine(before, line) },
        said: notice('period-unlocked', 'success', { period }),
      };
    }),
  );
  const year = periodOf(period)?.year ?? 0;
  if (!outcome.ok || changed.length === 0) return outcome;
  // What was found because the period was locked is settled now.
  const checked = await checkChangedEntries(
    changed.map((indicatorId) => ({ indicatorId, year })),
    tell,
  );
  return done(null, [...outcome.notices, ...checked.notices]);
}

type Values = ReadonlyMap<string, CellContent>;
type Locks = ReadonlyMap<string, PeriodLock>;

interface Decided {
  readonly lock: PeriodLock;
  readonly said: Notice;
}

/** `decide` says what becomes of the period's lock, or why nothing does. */
async function write(
  tell: Tell,
  signal: AbortSignal,
  period: string,
  decide: (before: PeriodLock | undefined, now: Values, progress: ProgressSheet) => Decided | Notice,
): Promise<Outcome<null>> {
  const facts = await runReading(readFactsAndPlan, waitingTold(tell), signal);
  const found = findProgress(facts);
  if (!found.ok) return refused(found.notice);
  const { progress } = found;
  const standing = facts.own.locks;
  if (standing?.isProtected)
    return refused(notice('failed-sheet-protected', 'error', { where: `（${standing.name}）` }));
  if (standing && (standing.block.row !== keyedRows.key || standing.block.column !== 0))
    return refused(notice('sheet-shifted', 'error', { sheet: standing.name }));
  const locks = locksIn(standing?.block.values ?? []);
  const decided = decide(locks.get(period), valuesNow(facts, progress, period), progress);
  if ('code' in decided) return refused(decided);
  await runLocks(facts, progress, locks, { period, lock: decided.lock }, signal);
  return done(null, [decided.said]);
}

function valuesNow(facts: WorkbookFacts, progress: ProgressSheet, period: string): Values {
  const place = entryPlaces(facts, progress);
  const cells = progress.plan.indicators.map(({ id }) => [id, place(id, period)] as const);
  return new Map(cells.flatMap(([id, at]) => (at ? [[id, at.value] as const] : [])));
}

async function runLocks(
  facts: WorkbookFacts,
  progress: ProgressSheet,
  locks: Locks,
  { period, lock }: { readonly period: string; readonly lock: PeriodLock },
  signal: AbortSignal,
): Promise<void> {
  const { plan, language } = progress;
  const standing = facts.own.locks;
  const taken = new Set(facts.sheetNames.map(folded));
  const name = standing?.name ?? freeName(templateWords[language].sheets.locks, taken);
  const context = templateContext(plan, { language, sheetNames: { locks: name } });
  const made = (held: Locks) => {
    const spec = locksSheet(context, held, standing && lockOrder(standing.block.values));
    return { ...spec, sheet: cutRanges(spec.sheet) };
  };
  const { sheet: after, name: mark } = made(new Map([...locks, [period, lock]]));
  const pointed = facts.names.get(mark.name);
  if (standing && pointed !== undefined) {
    const growing = {
      ...{ standing, before: made(locks).sheet, after, name: mark, pointed },
      rewritten: standingColumn(standing, period),
      fitted: toldRows(standing),
    };
    const frame = await runReading(
      (host) => readFrame(host, growing),
      () => undefined,
      signal,
    );
    await runWriting((host) => growSheet(host, growing, frame), {
      signal,
      takeBack: (host) => takeGrowthBack(host, growing, frame),
    });
    return;
  }
  try {
    await runWriting((host) => writeOwnSheet(host, after, mark, pointed !== undefined), { signal });
  } catch (thrown) {
    await removeCreated(facts, { sheetNames: [name], names: [mark.name] });
    throw thrown;
  }
}

/** What a period's column tells, where it has one. */
function standingColumn({ block: { row, values } }: OwnSheet, period: string): readonly Area[] {
  const column = (values[0] ?? []).findIndex((key) => String(key).trim() === period);
  const rows = row + values.length - keyedRows.data;
  return column < 0 ? [] : [{ row: keyedRows.data, column, rows, columns: 1 }];
}

/** The rows that tell what happened: they are as high as their lines need. */
function toldRows({ block: { values } }: OwnSheet): readonly string[] {
  const ids = lockOrder(values).rows;
  const told = ids.flatMap((id, down) => (id.startsWith('#') ? [keyedRows.data + down] : []));
  return runsOf(told).map(({ first, last }) => `${first + 1}:${last + 1}`);
}

function differing(before: PeriodLock, now: Values): readonly string[] {
  return [...now].flatMap(([id, value]) => (String(before.values.get(id) ?? '') === String(value ?? '') ? [] : [id]));
}

/** `5 60.9→61`: what was changed while the period was open. */
function changesSince(before: PeriodLock, now: Values, { plan, language }: ProgressSheet): string {
  const ids = differing(before, now);
  const shown = (value: CellContent | undefined) => (value === '' || value == null ? '--' : String(value));
  const numbers = new Map(plan.indicators.map(({ id, no }) => [id, no]));
  const said = ids
    .slice(0, mostChanges)
    .map((id) => `${numbers.get(id) ?? id} ${shown(before.values.get(id))}→${shown(now.get(id))}`);
  return said.join(lockWords[language].listed) + (ids.length > mostChanges ? '…' : '');
}

function withLine(before: PeriodLock | undefined, line: string): string {
  return [...(before && before.history !== '' ? [before.history] : []), line].join('\n').slice(-longestHistory);
}
