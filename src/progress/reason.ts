/** Why a row has its status, as codes and numbers: each number is in the row or can be recomputed from it. */
import type { Notation } from '../notation/notation';
import { gapOf, requiredOf, type Assessment } from './assessment';
import type { Changes } from './changes';
import { latestOf } from './latest';
import { tolerance } from './noise';
import { ratio, valueOf } from './result';
import { scheduleOf } from './schedule';
import type { Status } from './status';
import { amountsOf, rowArithmetic } from './totals';
import type { RowKind } from './yardstick';

export type ReasonNote =
  | { readonly code: 'first-year' | 'fell-back' | 'small-increment' | 'no-base' | 'direction-unsure' }
  | { readonly code: 'missing-years'; readonly years: readonly number[] };

export interface Reason {
  readonly status: Status;
  readonly kind: RowKind;
  /** Year number that the row is judged at. */
  readonly at: number;
  readonly endYear: number;
  readonly target: Notation;
  /** Level that progress starts from. */
  readonly base: number | null;
  /** By the plan; else the first actual stands in. */
  readonly basePrinted: boolean;
  /** Finer printed unit of base and target, in the row's own unit. */
  readonly printedUnit: number;
  readonly latest: number | string;
  readonly due: number | string | null;
  /** Ahead of what is due. */
  readonly gap: number | null;
  readonly short: number | null;
  /** Positive is behind. */
  readonly yearsBehind: number | null;
  readonly yearsLeft: number;
  readonly required: number | null;
  /** Per year so far, as `required` is. */
  readonly soFar: number | null;
  readonly breaksAt: number | null;
  readonly changes: Changes | null;
  readonly notes: readonly ReasonNote[];
}

export function reasonOf(assessment: Assessment, status: Status): Reason {
  const { yardstick, row, share } = assessment;
  const printedUnit = Math.min(row.target.printedUnit, row.base?.printedUnit ?? Infinity);
  return {
    status,
    kind: yardstick.kind,
    at: row.at,
    endYear: row.endYear,
    target: row.target,
    base: row.base?.value ?? null,
    basePrinted: assessment.base === 'printed',
    printedUnit,
    latest: valueOf(latestOf(row)) ?? '',
    due: valueOf<number | string>(yardstick.due(valueOf(share) ?? 0)),
    gap: valueOf(gapOf(assessment)),
    short: valueOf(yardstick.short),
    yearsBehind: valueOf(scheduleOf(assessment))?.behind ?? null,
    yearsLeft: Math.max(0, row.endYear - row.at),
    required: valueOf(requiredOf(assessment)),
    soFar: yearlySoFar(assessment),
    breaksAt: yardstick.breaksAt,
    changes: 'changes' in yardstick ? yardstick.changes : null,
    notes: notesOf(assessment, status),
  };
}

/** Mean yearly amount or change since the start of the row's path; compositions in points, growth as a rate. */
function yearlySoFar({ row, yardstick }: Assessment): number | null {
  const { kind } = yardstick;
  const years = row.at - row.baseYear;
  if (kind === 'direction' || years <= tolerance) return null;
  if (kind === 'cumulative' || kind === 'compound') {
    const amounts = valueOf(amountsOf(row));
    return amounts && amounts.covered > 0 ? rowArithmetic(row).perYear(0, amounts.total, amounts.covered) : null;
  }
  const ahead = valueOf(yardstick.gap(0));
  if (kind === 'growth') return ahead === null ? null : (row.target.value ?? 0) + ahead;
  if (kind === 'composition') return ahead === null ? null : ahead / years;
  const [latest, from] = [row.points.at(-1), row.base?.value ?? null];
  return from === null || !latest || !('value' in latest) ? null : valueOf(ratio(latest.value - from, years));
}

function notesOf({ row, yardstick, base }: Assessment, status: Status): readonly ReasonNote[] {
  const { target, points } = row;
  const single = points.length === 1 && base !== 'first-actual' && points[0]?.kind !== 'total';
  const ended = status === 'completed' || status === 'not-completed';
  // No sign stands before the number: a target at or below the base may be a fall to reach or a floor to keep.
  const unsigned = target.kind === 'level' && (target.value ?? 0) <= (row.base?.value ?? Infinity);
  const unsignedWithoutBase = target.kind === 'lower' && target.operator === '';
  const notes: (ReasonNote | false)[] = [
    single && !ended && { code: 'first-year' },
    yardstick.fellBack && { code: 'fell-back' },
    yardstick.kind === 'near' && { code: 'small-increment' },
    (base === 'first-actual' || base === 'none') && { code: 'no-base' },
    row.missing.length > 0 && { code: 'missing-years', years: row.missing },
    (unsigned || unsignedWithoutBase) && { code: 'direction-unsure' },
  ];
  return notes.filter((note) => note !== false);
}
