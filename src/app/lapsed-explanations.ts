/**
 * Explanations whose value has changed, or whose finding is gone: they lapse, and stay in the register with the value they
 * were about. Where the same finding comes back about the same value they are in force again.
 */
import { mapped, type Steps } from '../plan/steps';
import type { RegisterRow } from '../template/register-layout';
import type { Language } from '../words/language';
import { recordWords } from '../words/record-words';
import { isRecord, recordKind, RecordIds } from './register-records';

/** The records that a register keeps beside the rows of `now`: those that stand, and what lapses of `standing`. */
export function* keptRecordSteps(
  standing: readonly RegisterRow[],
  now: readonly RegisterRow[],
  language: Language,
): Steps<readonly RegisterRow[]> {
  const inForce = new Set(yield* mapped(now.filter(hasWords), saidOf));
  const isKept = (row: RegisterRow) => isRecord(row) && !(isLapsed(row) && inForce.has(saidOf(row)));
  const records = (yield* mapped(standing, (row) => (isKept(row) ? [row] : []))).flat();
  const settled = new Set([...inForce, ...records.filter(isLapsed).map(saidOf)]);
  yield;
  const ids = new RecordIds(standing);
  const seen = new Set<string>();
  const lapsed = yield* mapped(standing, (row): RegisterRow[] => {
    const id = String(row.id);
    // Of rows that somebody copied the first that is explained counts; the writer keeps the others as they are.
    if (isRecord(row) || row.rule === 'V56' || !hasWords(row) || seen.has(id)) return [];
    seen.add(id);
    if (settled.has(saidOf(row))) return [];
    return [{ ...row, id: ids.next(id, 'lapsed'), state: recordWords[language].states.lapsed, cellKey: '' }];
  });
  return [...records, ...lapsed.flat()];
}

/** By finding and value, explanations that have lapsed: what is to be in force again when both come back. */
export function lapsedBefore(standing: readonly RegisterRow[]): ReadonlyMap<string, RegisterRow> {
  return new Map(standing.filter(isLapsed).map((row) => [aboutOf(row), row]));
}

/** What an explanation is about: a finding and the value then. */
export function aboutOf({ id, value }: Pick<RegisterRow, 'id' | 'value'>): string {
  return JSON.stringify([String(id).split('|').slice(0, 3), String(value ?? '')]);
}

function saidOf(row: RegisterRow): string {
  return `${aboutOf(row)} ${String(row.explanation)}`;
}

function isLapsed({ id }: Pick<RegisterRow, 'id'>): boolean {
  return recordKind(String(id)) === 'lapsed';
}

function hasWords({ explanation }: RegisterRow): boolean {
  return String(explanation ?? '').trim() !== '';
}
