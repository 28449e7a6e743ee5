/** Why a row has its status, as codes and numbers: each number is in the row or can be recomputed from it. */
import type { Notation } from '../notation/notation';
import { gapOf, requiredOf, type Assessment } from './assessment';
import type { Changes } from './changes';
import { isDirection } from './direction-yardstick';
import { latestOf } from './latest';
import { tolerance } from './noise';
import { ratio, valueOf } from './result';
import { isTotal } from './reported';
import { levelIn, pointsOf, unitOf } from './row';
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
  return {
    status,
    kind: yardstick.kind,
    at: row.at,
    endYear: row.endYear,
    target: row.target,
    base: levelIn(row.base),
    basePrinted: assessment.base === 'printed',
    printedUnit: Math.min(row.target.printedUnit, unitOf(row)),
    latest: valueOf(latestOf(row)) ?? '',
    due: valueOf<number | string>(yardstick.due(valueOf(share) ?? 0)),
    gap: valueOf(gapOf(assessment)),
    short: valueOf(yardstick.short),
    yearsBehind: valueOf(scheduleOf(assessment))?.behind ?? null,
    yearsLeft: Math.max(0, row.endYear - row.at),
    required: valueOf(requiredOf(assessment)),
    soFar: yearlySoFar(assessment),
    breaksAt: yardstick.breaksAt,
    changes: isDirection(yardstick) ? yardstick.changes : null,
    notes: notesOf(assessment, status),
  };
}

/** Mean yearly amount or change since the start of the row's path; compositions in points, growth as a rate. */
function yearlySoFar({ row, yardstick }: Assessment): number | null {
  const { kind } = yardstick;
  const years = row.at - row.baseYear;
  if (kind === 'direction' || years <= tolerance) return null;
  if (kind === 'cumulative' || kind === 'compound') {
    const { total, covered } = amountsOf(row);
    return covered > 0 ? rowArithmetic(row).perYear(0, total, covered) : null;
  }
  const ahead = valueOf(yardstick.gap(0));
  if (kind === 'growth') return ahead === null ? null : (row.target.value ?? 0) + ahead;
  if (kind === 'composition') return ahead === null ? null : ahead / years;
  const [latest, from] = [row.actuals[row.column], levelIn(row.base)];
  return from === null || typeof latest !== 'number' ? null : valueOf(ratio(latest - from, years));
}

function notesOf(assessment: Assessment, status: Status): readonly ReasonNote[] {
  const { row, yardstick, base } = assessment;
  const { target } = row;
  const [first, second] = pointsOf(row);
  const single = first && !second && base !== 'first-actual' && !isTotal(first.actual);
  const missing = missingYears(assessment);
  const ended = status === 'completed' || status === 'not-completed';
  // No sign stands before the number: a target at or below the base may be a fall to reach or a floor to keep.
  const unsigned = target.kind === 'level' && (target.value ?? 0) <= (levelIn(row.base) ?? Infinity);
  const unsignedWithoutBase = target.kind === 'lower' && target.operator === '';
  const notes: (ReasonNote | false)[] = [
    single === true && !ended && { code: 'first-year' },
    yardstick.fellBack && { code: 'fell-back' },
    yardstick.kind === 'near' && { code: 'small-increment' },
    (base === 'first-actual' || base === 'none') && { code: 'no-base' },
    missing.length > 0 && { code: 'missing-years', years: missing },
    (unsigned || unsignedWithoutBase) && { code: 'direction-unsure' },
  ];
  return notes.filter((note) => note !== false);
}

/** Years up to the judged one that have no actual and are in no total to date. */
function missingYears({ row, base }: Assessment): readonly number[] {
  const reported = pointsOf(row);
  const covered = reported.filter(({ actual }) => isTotal(actual)).at(-1)?.year ?? -Infinity;
  const isThere = (year: number) => reported.some((point) => point.year === year);
  const blank = row.years.filter((year, i) => i < row.column && year > covered && !isThere(year));
  return base === 'first-actual' ? blank.filter((year) => year !== row.baseYear) : blank;
}
