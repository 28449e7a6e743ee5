/**
 * 锁定 and 解锁 of a period: what its cells hold is kept on a sheet that people can read, and the checks compare with it. Excel's
 * own protection is not used: taking it off cannot be undone, and formulas on a protected sheet cannot be repaired (office-js#6611).
 */
import type { OwnSheet, WorkbookFacts } from '../excel/read-facts';
import { removeCreated } from '../excel/remove-created';
import { blankColumn, putBack, type CellBefore } from '../excel/put-back';
import { runReading, runWriting, type HostContext } from '../excel/run';
import { writeOwnLooks, writeOwnSheet } from '../excel/write-own-sheet';
import { periodOf } from '../plan/periods';
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
import { findProgress, type ProgressSheet } from './progress-sheet';
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
  await runLocks(facts, progress, new Map([...locks, [period, decided.lock]]), signal);
  return done(null, [decided.said]);
}

function valuesNow(facts: WorkbookFacts, progress: ProgressSheet, period: string): Values {
  const place = entryPlaces(facts, progress);
  const cells = progress.plan.indicators.map(({ id }) => [id, place(id, period)] as const);
  return new Map(cells.flatMap(([id, at]) => (at ? [[id, at.value] as const] : [])));
}

async function runLocks(
  facts: WorkbookFacts,
  { plan, language }: ProgressSheet,
  locks: ReadonlyMap<string, PeriodLock>,
  signal: AbortSignal,
): Promise<void> {
  const standing = facts.own.locks;
  const taken = new Set(facts.sheetNames.map(folded));
  const name = standing?.name ?? freeName(templateWords[language].sheets.locks, taken);
  const context = templateContext(plan, { language, sheetNames: { locks: name } });
  const order = standing && lockOrder(standing.block.values);
  const made = (held: typeof locks) => locksSheet(context, held, order);
  const spec = made(locks);
  const present = { sheet: standing !== undefined, name: facts.names.has(spec.name.name) };
  try {
    await runWriting((host) => writeOwnSheet(host, cutRanges(spec.sheet), spec.name, present), {
      signal,
      ...(standing ? { takeBack: (host) => takeBack(host, standing, facts, locks.size, made) } : {}),
    });
  } catch (thrown) {
    if (!standing) await removeCreated(facts, { sheetNames: [name], names: [spec.name.name] });
    throw thrown;
  }
}

/** A period that was never locked before came to stand behind the others; looks, filter and print were written over. */
async function takeBack(
  host: HostContext,
  standing: OwnSheet,
  { names }: WorkbookFacts,
  periods: number,
  made: (locks: ReadonlyMap<string, PeriodLock>) => ReturnType<typeof locksSheet>,
): Promise<void> {
  const { name, block } = standing;
  const before = locksIn(block.values);
  await putBack(host, name, asItStood(standing));
  if (before.size < periods)
    blankColumn(host, name, block.column + (block.values[0]?.length ?? 0), block.row + block.values.length);
  const pointed = names.get('PLAN_Locks');
  if (pointed !== undefined) host.workbook.names.getItem('PLAN_Locks').formula = pointed;
  await writeOwnLooks(host, cutRanges(made(before).sheet));
}

function asItStood({ block }: OwnSheet): readonly CellBefore[] {
  return block.values.flatMap((values, down) =>
    values.map((value, across) => ({ row: block.row + down, column: block.column + across, value })),
  );
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
