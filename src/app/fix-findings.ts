/**
 * 一键修正: puts the value that a finding proposes, moves what was split off into the note, flags 预计 years. What was typed
 * stays in the register. The rows are checked again afterwards, since a fixed value may raise or settle other findings.
 */
import { checkChanged } from '../checks/check';
import { checkSpecialTargets } from '../checks/check-special-targets';
import type { ChangedCell, EntryRow } from '../checks/entry';
import type { Finding } from '../checks/finding';
import { runReading } from '../excel/run';
import { readRegister } from '../excel/write-register';
import type { RegisterRow } from '../template/register-layout';
import type { Language } from '../words/language';
import { checkChangedEntries } from './check-entries';
import { readSubject } from './check-subject';
import { cutOffYear } from './cut-off';
import { findingId, findingOfId } from './finding-id';
import { fixedRow } from './fix-records';
import { entryFormats, entryWrites, partWrites } from './fixed-entries';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { RecordIds } from './register-records';
import { todaySerial } from './today';
import { writeOnRecord } from './write-on-record';

export interface Fixed {
  readonly changed: readonly ChangedCell[];
}

/** `ids` as the register has them. Findings that are gone, or whose value is another one by now, are left alone. */
export async function fixFindings(ids: readonly string[], tell: Tell): Promise<Outcome<Fixed>> {
  const fixed = await enqueue(`fix ${ids.join()}`, (signal) => fix(ids, tell, signal));
  if (!fixed.ok) return fixed;
  const checked = await checkChangedEntries(fixed.value.changed, tell);
  return checked.ok ? fixed : done(fixed.value, [...fixed.notices, ...checked.notices]);
}

async function fix(ids: readonly string[], tell: Tell, signal: AbortSignal): Promise<Outcome<Fixed>> {
  const touched = ids.flatMap((id) => findingOfId(id)?.indicatorId ?? []);
  const read = await runReading((context) => readSubject(context, touched), waitingTold(tell), signal);
  if ('notice' in read) return refused(read.notice);
  const { progress, register, rows, facts, special, specialRows, within, locked } = read;
  const { plan, language } = progress;
  const damaged = progress.damage.find(({ code }) => code === 'columns-missing');
  if (damaged) return refused({ ...damaged, level: 'error' });
  const standing = readRegister(register);
  const subject = { plan, rows, cutOff: cutOffYear(facts.cutOff), locked };
  const asked = new Set(ids);
  const typed = new Map(standing.map(({ id, value }) => [String(id), String(value)]));
  const isAsked = (finding: Finding) =>
    finding.fix !== null &&
    asked.has(findingId(finding)) &&
    typed.get(findingId(finding)) === String(finding.value ?? '');
  const onProgress = checkChanged(subject, changedIn(rows)).findings.filter(isAsked);
  const onSpecial = checkSpecialTargets({ ...subject, rows: specialRows }).filter(isAsked);
  const findings = [...onProgress, ...onSpecial];
  if (findings.length === 0) return refused(notice('finding-gone', 'warning'));
  const formats = entryFormats(plan);
  const entries = [
    { sheet: progress.sheet, rows, writes: entryWrites(onProgress, rows, progress, formats) },
    ...(within ? [{ ...within, rows, writes: partWrites(onProgress, within, formats) }] : []),
    ...(special
      ? [
          {
            ...special,
            rows: specialRows,
            writes: entryWrites(onSpecial, specialRows, { ...special, language }, formats),
          },
        ]
      : []),
  ];
  const recorded = onRecord(standing, findings, [...rows, ...specialRows], language);
  await writeOnRecord(entries, register, recorded, signal);
  const changed = findings.map(({ indicatorId, year }): ChangedCell => ({ indicatorId, year: year ?? plan.endYear }));
  return done({ changed }, [summary(findings, register.name)]);
}

function changedIn(rows: readonly EntryRow[]): readonly ChangedCell[] {
  return rows.flatMap(({ cells }) => cells.map(({ indicatorId, year }) => ({ indicatorId, year })));
}

/** Findings that were fixed turn into records; the others stay until the check that follows. */
function onRecord(
  standing: readonly RegisterRow[],
  findings: readonly Finding[],
  rows: readonly EntryRow[],
  language: Language,
): readonly RegisterRow[] {
  const fixed = new Map(findings.map((finding) => [findingId(finding), finding]));
  const typed = new Map(
    rows.flatMap(({ cells, withinYear }) =>
      [...cells, ...(withinYear?.cells ?? [])].map((cell) => [cell.address, cell] as const),
    ),
  );
  const how = { ids: new RecordIds(standing), language, date: todaySerial() };
  return standing.map((row) => {
    const finding = fixed.get(String(row.id));
    return finding ? fixedRow(row, finding, typed.get(finding.address ?? ''), how) : row;
  });
}

function summary(findings: readonly Finding[], sheet: string): Notice {
  const [first, ...others] = findings;
  if (others.length > 0) return notice('fixed-several', 'success', { count: findings.length, sheet });
  return notice('fixed', 'success', { before: first?.fix?.before ?? '', after: first?.fix?.after ?? '', sheet });
}
