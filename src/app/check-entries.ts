/** 校验: checks all entries, or those that changed, and puts the findings into the register; marks follow from there. */
import { completionOf, type Completion, type Judged } from '../checks/completion';
import type { ChangedCell, EntryRow } from '../checks/entry';
import type { Finding, Level } from '../checks/finding';
import { fitRows } from '../excel/fit-rows';
import { inSlices } from '../excel/in-slices';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { runReading, runWriting } from '../excel/run';
import { registerWriting } from '../excel/write-register';
import { mapped, type Steps } from '../plan/steps';
import type { RegisterRow } from '../template/register-layout';
import type { Language } from '../words/language';
import { levelOfWord } from '../words/level-words';
import { templateWords } from '../words/template-words';
import { readSubject } from './check-subject';
import { checkedRegister } from './checked-register';
import { findingId, findingOfId } from './finding-id';
import { alteredLabels } from './integrity/altered-labels';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { registerRowsToFit, rowsToFit } from './rows-to-fit';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Entry cells that hold something. */
  readonly cells: number;
  readonly counts: Readonly<Record<Level, number>>;
  /** Of the whole register, whatever was checked now. */
  readonly completion: Completion;
  /** Hard findings of the whole register. */
  readonly hard: readonly RegisterRow[];
}

/** Checks the whole workbook. */
export function checkEntries(tell: Tell): Promise<Outcome<Checked>> {
  return enqueue('check-entries', (signal) => checkWhole(tell, signal));
}

/** The same within a command that is running already. */
export function checkWhole(tell: Tell, signal: AbortSignal): Promise<Outcome<Checked>> {
  return check(tell, null, signal);
}

/** Checks cells that were just edited or pasted, the rest of their rows, and what is compared with them. */
export function checkChangedEntries(changed: readonly ChangedCell[], tell: Tell): Promise<Outcome<Checked>> {
  const key = `check-changed ${changed.map(({ indicatorId, year }) => `${indicatorId}|${year}`).join()}`;
  return enqueue(key, (signal) => check(tell, changed, signal));
}

async function check(
  tell: Tell,
  changed: readonly ChangedCell[] | null,
  signal: AbortSignal,
): Promise<Outcome<Checked>> {
  const read = await runReading(
    (context) => readSubject(context, changed?.map(({ indicatorId }) => indicatorId) ?? null),
    waitingTold(tell),
    signal,
  );
  if ('notice' in read) return refused(read.notice);
  const { progress, register, facts, special, specialRows } = read;
  const { findings, rows, records } = await checkedRegister(read, changed, signal);
  const written = [...rows, ...records];
  const { write, takeBack } = registerWriting(register, written);
  await runWriting(
    async (context) => {
      await write(context);
      fitRows(context, [...rowsToFit(facts, progress, special), ...registerRowsToFit(register, written.length)]);
    },
    { signal, takeBack },
  );
  const checked = await inSlices(summarySteps([...read.rows, ...specialRows], findings, rows));
  const altered = changed ? 0 : alteredLabels(facts, progress, read.rows);
  return done(checked, [
    ...progress.damage,
    ...(changed ? [] : lostLocks(facts, progress.language)),
    ...(altered > 0 ? [notice('template-altered', 'info', { count: altered })] : []),
    mainNotice(checked, register),
  ]);
}

/** Nothing is locked any more where the record of it was deleted; that is said, since nothing else shows it. */
function lostLocks({ deleted }: WorkbookFacts, language: Language): readonly Notice[] {
  return deleted.includes('locks')
    ? [notice('locks-deleted', 'warning', { sheet: templateWords[language].sheets.locks })]
    : [];
}

function* summarySteps(
  rows: readonly EntryRow[],
  findings: readonly Finding[],
  register: readonly RegisterRow[],
): Steps<Checked> {
  const filled = yield* mapped(rows, (row) => row.cells.filter(({ value }) => value !== '').length);
  const cells = filled.reduce((count, inRow) => count + inRow, 0);
  const counts = { hard: 0, soft: 0, info: 0 };
  const byId = new Map(yield* mapped(findings, (finding) => [findingId(finding), finding.level] as const));
  for (const level of byId.values()) counts[level] += 1;
  yield;
  const judgedRows = yield* mapped(register, judged);
  const hard = register.filter((_, at) => judgedRows[at]?.level === 'hard');
  return { findings, cells, counts, completion: completionOf(judgedRows), hard };
}

/** A finding of the register as completion judges it. */
export function judged({ id, level, explanation }: RegisterRow): Judged {
  const year = findingOfId(String(id))?.year ?? null;
  return { level: levelOfWord(String(level)) ?? 'soft', year, explanation: String(explanation ?? '') };
}

function mainNotice({ cells, counts }: Checked, register: OwnSheet): Notice {
  const { hard, soft, info } = counts;
  if (hard + soft + info === 0) return notice('fully-checked-clean', 'success', { cells });
  return notice('checked', hard > 0 ? 'warning' : 'success', { cells, hard, soft, info, sheet: register.name });
}
