/** 校验: checks all entries, or those that changed, and puts the findings into the register; marks follow from there. */
import { checkAll, checkChanged } from '../checks/check';
import type { ChangedCell, EntryRow } from '../checks/entry';
import type { Finding, Level } from '../checks/finding';
import { readEntries } from '../excel/read-entries';
import { readFacts, type OwnSheet, type WorkbookFacts } from '../excel/read-facts';
import { runReading, runWaiting } from '../excel/run';
import { readRegister, writeRegister } from '../excel/write-register';
import { planYears } from '../plan/plan';
import { cutOffYear } from './cut-off';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { findProgress, type ProgressSheet } from './progress-sheet';
import { enqueue, type Tell } from './queue';
import { findingId, registerRowsOf } from './register-rows';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Entry cells that hold something. */
  readonly cells: number;
  readonly counts: Readonly<Record<Level, number>>;
}

/** Checks the whole workbook. */
export function checkEntries(tell: Tell): Promise<Outcome<Checked>> {
  return enqueue('check-entries', () => check(tell, null));
}

/** Checks cells that were just edited or pasted, and the rest of their rows; findings elsewhere stay as they are. */
export function checkChangedEntries(changed: readonly ChangedCell[], tell: Tell): Promise<Outcome<Checked>> {
  const key = `check-changed ${changed.map(({ indicatorId, year }) => `${indicatorId}|${year}`).join()}`;
  return enqueue(key, () => check(tell, changed));
}

async function check(tell: Tell, changed: readonly ChangedCell[] | null): Promise<Outcome<Checked>> {
  const read = await runReading(
    (context) => readAll(context, changed),
    () => tell(notice('waiting-for-edit', 'info')),
  );
  if ('notice' in read) return refused(read.notice);
  const { progress, register, rows, facts } = read;
  const subject = { plan: progress.plan, rows, cutOff: cutOffYear(facts.cutOff) };
  const standing = readRegister(register);
  const findings = changed ? checkChanged(subject, changed).findings : checkAll(subject);
  const rowsNow = registerRowsOf(findings, standing, progress.plan, progress.language);
  const touched = new Set(rows.map(({ indicatorId }) => indicatorId));
  const elsewhere = changed ? standing.filter(({ cellKey, id }) => !touched.has(indicatorOf(id, cellKey))) : [];
  await runWaiting((context) => writeRegister(context, register, [...elsewhere, ...rowsNow]));
  const checked = summary(rows, findings);
  return done(checked, [...progress.damage, mainNotice(checked, register)]);
}

type Read =
  | { readonly notice: Notice }
  | {
      readonly facts: WorkbookFacts;
      readonly progress: ProgressSheet;
      readonly register: OwnSheet;
      readonly rows: readonly EntryRow[];
    };

async function readAll(context: Excel.RequestContext, changed: readonly ChangedCell[] | null): Promise<Read> {
  const facts = await readFacts(context);
  const found = findProgress(facts);
  if (!found.ok) return { notice: found.notice };
  const { register } = facts.own;
  if (!register) return { notice: notice('register-missing', 'error') };
  if (register.isProtected)
    return { notice: notice('failed-sheet-protected', 'error', { where: `（${register.name}）` }) };
  const { plan, sheet, places } = found.progress;
  const wanted = changed
    ? [...new Set(changed.map(({ indicatorId }) => indicatorId))]
    : plan.indicators.map(({ id }) => id);
  const rows = await readEntries(context, sheet, places, planYears(plan), wanted);
  return { facts, progress: found.progress, register, rows };
}

/** The id is `rule|indicator|year`; an indicator id holds no bar. */
function indicatorOf(id: unknown, cellKey: unknown): string {
  return String(id).split('|')[1] ?? String(cellKey).split('|')[0] ?? '';
}

function summary(rows: readonly EntryRow[], findings: readonly Finding[]): Checked {
  const cells = rows.reduce((count, row) => count + row.cells.filter(({ value }) => value !== '').length, 0);
  const counts = { hard: 0, soft: 0, info: 0 };
  for (const { level } of new Map(findings.map((finding) => [findingId(finding), finding])).values())
    counts[level] += 1;
  return { findings, cells, counts };
}

function mainNotice({ cells, counts }: Checked, register: OwnSheet): Notice {
  const { hard, soft, info } = counts;
  if (hard + soft + info === 0) return notice('fully-checked-clean', 'success', { cells });
  return notice('checked', hard > 0 ? 'warning' : 'success', { cells, hard, soft, info, sheet: register.name });
}
