/** 校验: checks all entries, or those that changed, and puts the findings into the register; marks follow from there. */
import { checkAll, checkChanged } from '../checks/check';
import { checkSpecialTargets } from '../checks/check-special-targets';
import type { ChangedCell, EntryRow } from '../checks/entry';
import type { Finding, Level } from '../checks/finding';
import { fitRows } from '../excel/fit-rows';
import type { OwnSheet } from '../excel/read-facts';
import { runReading, runWriting } from '../excel/run';
import { readRegister, writeRegister } from '../excel/write-register';
import { readSubject } from './check-subject';
import { cutOffYear } from './cut-off';
import { findingId, findingOfId } from './finding-id';
import { isFixedRow } from './fixed-rows';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, type Tell } from './queue';
import { rowsToFit } from './rows-to-fit';
import { registerRowsOf } from './register-rows';

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
    (context) => readSubject(context, changed?.map(({ indicatorId }) => indicatorId) ?? null),
    () => tell(notice('waiting-for-edit', 'info')),
  );
  if ('notice' in read) return refused(read.notice);
  const { progress, register, facts, special, specialRows } = read;
  const { plan } = progress;
  const rows = [...read.rows, ...specialRows];
  const subject = { plan, rows: read.rows, cutOff: cutOffYear(facts.cutOff) };
  const standing = readRegister(register);
  const findings = [
    ...(changed ? checkChanged(subject, changed).findings : checkAll(subject)),
    ...checkSpecialTargets({ ...subject, rows: specialRows }),
  ];
  const rowsNow = registerRowsOf(findings, standing, plan, progress.language);
  const touched = new Set(rows.map(({ indicatorId }) => indicatorId));
  const findingsBefore = standing.filter((row) => !isFixedRow(row));
  const elsewhere = changed ? findingsBefore.filter(({ cellKey, id }) => !touched.has(indicatorOf(id, cellKey))) : [];
  await runWriting(async (context) => {
    await writeRegister(context, register, [...elsewhere, ...rowsNow, ...standing.filter(isFixedRow)]);
    fitRows(context, rowsToFit(facts, progress, special));
  });
  const checked = summary(rows, findings);
  return done(checked, [...progress.damage, mainNotice(checked, register)]);
}

function indicatorOf(id: unknown, cellKey: unknown): string {
  return findingOfId(String(id))?.indicatorId ?? String(cellKey).split('|')[0] ?? '';
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
