/** What is due on a row's path at a point in time, without looking at any actual. */
import type { Notation } from '../notation/notation';
import { boundOf, isMet } from './bound';
import { dueComposition, shiftOf } from './composition';
import { pathOf, type PathChoice } from './path';
import { finite, notComputable, ok, type Result } from './result';
import type { Span } from './straight-path';
import { stranded } from './traveller';
import { elapsedShare } from './years';

/** The share due: `#N/A` for growth and directions, and where a base is missing. */
export function dueShare(
  target: Notation,
  base: Notation | null,
  choice: PathChoice,
  span: Span,
  at: number,
): Result<number> {
  // The straight path is the same whatever runs along it.
  if (choice === 'linear') return stranded(target, base) ?? ok(elapsedShare(span.baseYear, span.endYear, at));
  const path = pathOf(target, base, choice, span);
  return path.ok ? finite(path.value.share(at)) : path;
}

/** The value due, in the row's own unit; of a composition the parts, as text. A bound that is kept is due at any time. */
export function dueValue(
  target: Notation,
  base: Notation | null,
  choice: PathChoice,
  span: Span,
  at: number,
): Result<number | string> {
  if (target.kind === 'growth') return ok(target.value ?? 0);
  const share = dueShare(target, base, choice, span, at);
  if (!share.ok) return share;
  if (target.kind === 'composition')
    return ok(dueComposition(shiftOf(base?.parts ?? null, target.parts), target.decimals, share.value));
  if (target.kind === 'cumulative' || target.kind === 'compound') return finite((target.value ?? 0) * share.value);
  const from = base?.value ?? null;
  const bound = boundOf(target, from);
  if (!bound || from === null) return notComputable('no-base');
  return isMet(bound, from) ? ok(bound.target) : finite(from + (bound.target - from) * share.value);
}
