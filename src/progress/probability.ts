/** The chance of meeting a target if a straight line goes on: a new value under least squares is Student t with n − 2. */
import type { Notation } from '../notation/notation';
import { boundOf, isMet } from './bound';
import type { YearValue } from './changes';
import { leastSquares } from './least-squares';
import { finite, notComputable, type Result } from './result';
import { studentT } from './student-t';

/** Fewest points that leave two degrees of freedom. */
const leastPoints = 4;

/** 0..1. The first value tells the direction of a target without a sign; an interval is met inside. */
export function probabilityOf(points: readonly YearValue[], target: Notation, endYear: number): Result<number> {
  const first = points[0]?.value;
  if (first === undefined || points.length < leastPoints) return notComputable('too-few-points');
  const bound = boundOf(target, first);
  if (!bound) return notComputable('no-number');
  const line = leastSquares(points);
  const [mean, error] = [line.at(endYear), line.errorAt(endYear)];
  if (!Number.isFinite(mean) || !Number.isFinite(error)) return notComputable('too-large');
  // A line through all points leaves nothing to chance.
  if (error <= Math.abs(mean) * 1e-12) return isMet(bound, mean) ? 1 : 0;
  const below = (value: number) => studentT((value - mean) / error, points.length - 2);
  if (target.kind === 'interval') return finite(below(target.upper ?? 0) - below(target.value ?? 0));
  // One-sided bounds miss by sign × (edge − value), so the miss of 0 tells the edge.
  const share = below(bound.sign * bound.short(0));
  return finite(bound.sign === 1 ? 1 - share : share);
}
