/** Why a row has its status, as codes and numbers: each number is in the row or can be recomputed from it. */
import type { Assessment } from './assessment';
import { paceOf, yearsBehind } from './assessment';
import { arithmeticOf, totalSoFar } from './cumulative-yardstick';
import { tolerance, type Result } from './result';
import type { Status } from './status';

export type ReasonNote =
  | { readonly code: 'first-year' | 'fell-back' | 'small-increment' | 'no-base' | 'direction-unsure' }
  | { readonly code: 'missing-years'; readonly years: readonly number[] };

export interface Reason {
  readonly status: Status;
  readonly kind: Assessment['yardstick']['kind'];
  readonly at: number;
  readonly endYear: number;
  /** Decimals that numbers of the row are shown with. */
  readonly decimals: number;
  readonly targetDecimals: number;
  readonly operator: string;
  readonly target: number | string | null;
  readonly latest: number | string;
  readonly progress: number | null;
  readonly share: number | null;
  readonly pace: number | null;
  readonly due: number | string | null;
  readonly gap: number | null;
  readonly yearsBehind: number | null;
  readonly yearsLeft: number;
  readonly required: number | null;
  /** Change per year so far, in the row's own unit. */
  readonly soFar: number | null;
  readonly notes: readonly ReasonNote[];
}

export function reasonOf(assessment: Assessment, status: Status): Reason {
  const { yardstick, row, at, share } = assessment;
  const left = Math.max(0, row.endYear - at);
  const due =
    share.ok || yardstick.kind === 'growth' || yardstick.kind === 'keep'
      ? yardstick.due(share.ok ? share.value : 0)
      : null;
  const gap =
    share.ok || yardstick.kind === 'growth' || yardstick.kind === 'keep'
      ? yardstick.gap(share.ok ? share.value : 0)
      : null;
  return {
    status,
    kind: yardstick.kind,
    at,
    endYear: row.endYear,
    decimals: Math.max(row.target.decimals, row.base?.decimals ?? 0),
    targetDecimals: row.target.decimals,
    operator: row.target.operator,
    target: row.target.kind === 'composition' ? row.target.parts.join(':') : row.target.value,
    latest: yardstick.latest,
    progress: valueOf(yardstick.progress),
    share: valueOf(share),
    pace: valueOf(paceOf(assessment)),
    due: due && valueOf<number | string>(due),
    gap: gap && valueOf(gap),
    yearsBehind: valueOf(yearsBehind(assessment)),
    yearsLeft: left,
    required: valueOf(yardstick.required(left)),
    soFar: changeSoFar(assessment),
    notes: notesOf(assessment),
  };
}

function valueOf<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}

/** Mean yearly amount or change since the start of the row's path. */
function changeSoFar({ row, yardstick, span, at }: Assessment): number | null {
  const years = at - span.baseYear;
  if (years <= tolerance) return null;
  if (yardstick.kind === 'cumulative' || yardstick.kind === 'compound') {
    const arithmetic = arithmeticOf(yardstick.kind);
    const amounts = totalSoFar(row, arithmetic);
    return amounts.ok ? arithmetic.perYear(0, amounts.value.total, years) : null;
  }
  const start = yardstick.kind === 'keep' ? row.base?.value : valueOf(yardstick.due(0));
  if (typeof yardstick.latest !== 'number' || typeof start !== 'number') return null;
  return (yardstick.latest - start) / years;
}

function notesOf({ row, yardstick, base }: Assessment): readonly ReasonNote[] {
  const direction = row.target.kind === 'level' && row.base?.value === row.target.value;
  const notes: (ReasonNote | false)[] = [
    row.points.length === 1 && { code: 'first-year' },
    yardstick.fellBack && { code: 'fell-back' },
    yardstick.kind === 'near' && { code: 'small-increment' },
    (base === 'first-actual' || base === 'none') && { code: 'no-base' },
    row.missing.length > 0 && { code: 'missing-years', years: row.missing },
    direction && { code: 'direction-unsure' },
  ];
  return notes.filter((note) => note !== false);
}
