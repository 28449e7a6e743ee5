/** What a check comes to: its findings, and the register's rows with them, explanations kept, records carried on. */
import { checkChanged, checkSteps } from '../checks/check';
import { specialTargetSteps } from '../checks/check-special-targets';
import type { ChangedCell } from '../checks/entry';
import type { Finding } from '../checks/finding';
import { ownRulesKey } from '../checks/own-rules/own-rule';
import { inSlices } from '../excel/in-slices';
import { registerReading } from '../excel/write-register';
import { inForce } from '../plan/in-force';
import type { Plan } from '../plan/plan';
import type { RegisterRow } from '../template/register-layout';
import type { SubjectParts } from './check-subject';
import { cutOffYear } from './cut-off';
import { findingOfId } from './finding-id';
import { keptRecordSteps } from './lapsed-explanations';
import { periodRecords } from './period-reading';
import { withPeriodStates } from './period-records';
import { printsNow } from './prints-now';
import { isRecord } from './register-records';
import { explanationRowSteps, registerRowSteps } from './register-rows';

export interface CheckedRegister {
  /** Of what was checked now. */
  readonly findings: readonly Finding[];
  /** Findings of the whole register, whatever was checked now. */
  readonly rows: readonly RegisterRow[];
  readonly records: readonly RegisterRow[];
}

/** `changed` null: everything that was read is checked. */
export async function checkedRegister(
  read: SubjectParts,
  changed: readonly ChangedCell[] | null,
  signal: AbortSignal,
): Promise<CheckedRegister> {
  const { progress, register, facts, reporting, special, specialRows, locked } = read;
  const { language } = progress;
  const { plan } = read.ownRules;
  const subject = {
    plan: inForce(plan),
    rows: read.rows,
    cutOff: cutOffYear(facts.cutOff),
    reporting: reporting.years,
    locked,
    ...(reporting.filler === null ? {} : { filler: reporting.filler }),
  };
  const rechecked = changed && checkChanged(subject, changed);
  const findings = [
    ...(rechecked ? rechecked.findings : await inSlices(checkSteps(subject), signal)),
    ...(await inSlices(specialTargetSteps({ ...subject, rows: specialRows }), signal)),
    ...read.ownRules.findings,
  ];
  return inSlices(registerSteps(), signal);

  function* registerSteps(): Generator<void, CheckedRegister> {
    const standing = yield* registerReading(register);
    const kept = { plan, language, standing, reporting: reporting.years };
    const rowsNow = yield* registerRowSteps(findings, kept);
    const elsewhere =
      changed && rechecked ? standing.filter(isElsewhere(changed, rechecked.scope.crossChecks, plan)) : [];
    // What was found now stands among the others as a check of everything would list it.
    const listed = elsewhere.length > 0 ? inPlanOrder([...elsewhere, ...rowsNow], plan) : rowsNow;
    const rows = yield* explanationRowSteps(listed, kept);
    const records = yield* keptRecordSteps(standing, rows, language);
    yield;
    const prints = yield* printsNow(periodRecords(records), progress, special);
    return { findings, rows, records: withPeriodStates(records, prints, language) };
  }
}

/** Findings that an edit of these cells cannot have altered. */
function isElsewhere(
  changed: readonly ChangedCell[],
  crossChecks: readonly string[],
  { crossChecks: present = [] }: Plan,
): (row: RegisterRow) => boolean {
  // What is said of the office's own rules is worked out each time.
  const touched = new Set([ownRulesKey, ...changed.map(({ indicatorId }) => indicatorId)]);
  const crossed = new Set(crossChecks);
  const ownRules = new Set(present.map(({ id }) => id));
  return (row) => {
    if (isRecord(row)) return false;
    const { rule, indicatorId } = findingOfId(String(row.id)) ?? { rule: '', indicatorId: ownerOf(row) };
    const isGone = /^U\d/.test(rule) && !ownRules.has(rule);
    return !isGone && !crossed.has(rule) && !touched.has(indicatorId);
  };
}

/** The plan's indicators, its special targets, and whatever else is said; of each the rows as they come. */
function inPlanOrder(rows: readonly RegisterRow[], { indicators, specialTargets = [] }: Plan): readonly RegisterRow[] {
  const places = new Map([...indicators, ...specialTargets].map(({ id }, place) => [id, place]));
  return rows
    .map((row) => ({ row, place: places.get(ownerOf(row)) ?? places.size }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}

function ownerOf({ cellKey }: RegisterRow): string {
  return String(cellKey).split('|')[0] ?? '';
}
