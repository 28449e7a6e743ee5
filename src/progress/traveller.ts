/** What runs along a path from base to target, and the share of the way that an annual target stands for. */
import type { Notation } from '../notation/notation';
import { boundOf } from './bound';
import { shiftOf, type Shift } from './composition';
import { noiseOf, tolerance } from './noise';
import { finite, notComputable, then, type Failure, type Result } from './result';
import { levelIn, needsBase, partsIn, type Base } from './row';

export interface TotalTraveller {
  readonly kind: 'cumulative' | 'compound';
  readonly target: number;
}

export type Traveller =
  | { readonly kind: 'level'; readonly base: number; readonly target: number }
  | TotalTraveller
  | { readonly kind: 'composition'; readonly shift: Shift };

/** Why nothing is on the way: growth is judged by its rate, a direction has no number, or a base is missing. */
export function stranded(target: Notation, base: Base): Failure | null {
  if (target.kind === 'growth') return notComputable('no-share');
  if (target.kind === 'direction') return notComputable('no-number');
  return base === null && needsBase(target) ? notComputable('no-base') : null;
}

export function travellerOf(target: Notation, base: Base): Result<Traveller> {
  const failure = stranded(target, base);
  if (failure) return failure;
  const { kind } = target;
  if (kind === 'cumulative' || kind === 'compound') return { kind, target: target.value ?? 0 };
  if (kind === 'composition') return { kind, shift: shiftOf(partsIn(base), target.parts) };
  const from = levelIn(base) ?? 0;
  const to = boundOf(target, from)?.target ?? from;
  return then(finite(to - from), () => ({ kind: 'level', base: from, target: to }));
}

/** Base and target are the same, so that no share of a way between them can be told. */
export function standsStill(traveller: Traveller): boolean {
  if (traveller.kind === 'level')
    return Math.abs(traveller.target - traveller.base) <= noiseOf(traveller.target, traveller.base);
  if (traveller.kind === 'composition') return traveller.shift.needed <= tolerance;
  return traveller.target === 0;
}
