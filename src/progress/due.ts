/** What is due on a row's path at a point in time, without looking at any actual. */
import type { Notation } from '../notation/notation';
import { boundOf, isMet } from './bound';
import { dueComposition, shiftOf } from './composition';
import { pathOf, type PathChoice } from './path';
import { finite, notComputable, then, type Result } from './result';
import { levelIn, partsIn, type Base } from './row';
import type { Span } from './straight-path';
import { stranded } from './traveller';
import { elapsedShare } from './years';

/**
 * The share due: `#N/A` for growth and directions, and where a base is missing. What runs along the straight path need not
 * be known.
 */
export function dueShare(target: Notation, base: Base, choice: PathChoice, span: Span, at: number): Result<number> {
  if (choice === 'linear') return stranded(target, base) ?? elapsedShare(span.baseYear, span.endYear, at);
  return then(pathOf(target, base, choice, span), (path) => finite(path.share(at)));
}

/** The value due, in the row's own unit; of a composition the parts, as text. A bound that is kept is due at any time. */
export function dueValue(
  target: Notation,
  base: Base,
  choice: PathChoice,
  span: Span,
  at: number,
): Result<number | string> {
  if (target.kind === 'growth') return target.value ?? 0;
  return then<number, number | string>(dueShare(target, base, choice, span, at), (share) => {
    if (target.kind === 'composition')
      return dueComposition(shiftOf(partsIn(base), target.parts), target.decimals, share);
    if (target.kind === 'cumulative' || target.kind === 'compound') return finite((target.value ?? 0) * share);
    const from = levelIn(base);
    const bound = boundOf(target, from);
    if (!bound || from === null) return notComputable('no-base');
    return isMet(bound, from) ? bound.target : finite(from + (bound.target - from) * share);
  });
}
