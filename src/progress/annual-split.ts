/**
 * Annual targets worked out between base and target (年度分解), in the decimals that the plan prints: what is lost by rounding
 * in one year is made up in the next, so that totals add up and levels end at the target. They are 测算, nobody's decision.
 */
import type { Notation } from '../notation/notation';
import { parseNotation } from '../notation/parse-notation';
import { boundOf, isMet } from './bound';
import { haveOneSign } from './one-sign';
import { failed } from './result';
import { levelIn, partsIn } from './row';
import type { Span } from './straight-path';
import { elapsedShare } from './years';
import { travellerOf } from './traveller';

/** `front-loaded`: the first of n years takes n parts, the last one part. */
export const splitMethods = ['linear', 'geometric', 'front-loaded'] as const;
export type WorkedOut = (typeof splitMethods)[number];

/** As the plan prints them. */
export interface Ends {
  readonly base: string;
  readonly criterion: string;
}

/**
 * One text for each year, for a total the amount of the year; null where nothing can be worked out: no base, no figure to
 * reach, or a geometric course of what has none.
 */
export function annualSplit({ base, criterion }: Ends, span: Span, method: WorkedOut): readonly string[] | null {
  const [target, from] = [readOf(criterion), readOf(base)];
  if (!target || target.kind === 'interval') return null;
  const traveller = travellerOf(target, from);
  if (failed(traveller)) return null;
  const decimals = Math.max(target.decimals, from?.decimals ?? 0);
  switch (traveller.kind) {
    case 'composition':
      return method === 'geometric' ? null : compositions(target, from, span, method);
    case 'compound':
      return method === 'linear' ? even(traveller.target, span, decimals) : null;
    case 'cumulative':
      return method === 'geometric' ? null : amounts(sharesOf(span, method), traveller.target, decimals);
    case 'level':
      return levels(traveller, isKept(target, from), span, method)?.map((level) => level.toFixed(decimals)) ?? null;
  }
}

interface LevelEnds {
  readonly base: number;
  readonly target: number;
}

function levels(ends: LevelEnds, kept: boolean, span: Span, method: WorkedOut): readonly number[] | null {
  const { base, target } = ends;
  if (kept) return span.years.map(() => target);
  const shares = method === 'geometric' ? geometric(ends, span) : sharesOf(span, method);
  return shares?.map((share) => base + (target - base) * share) ?? null;
}

/** A bound that the base satisfies is the same every year. */
function isKept(target: Notation, from: Notation | null): boolean {
  const base = levelIn(from);
  const bound = boundOf(target, base);
  return (target.kind === 'lower' || target.kind === 'upper') && bound !== null && base !== null && isMet(bound, base);
}

function sharesOf({ baseYear, endYear, years }: Span, method: 'linear' | 'front-loaded'): readonly number[] {
  if (method === 'linear') return years.map((year) => elapsedShare(baseYear, endYear, year));
  const n = years.length;
  return years.map((_, i) => ((i + 1) * (2 * n - i)) / (n * (n + 1)));
}

function geometric({ base, target }: LevelEnds, span: Span): readonly number[] | null {
  if (!haveOneSign(target, base)) return null;
  const growth = Math.log(target / base);
  const linear = sharesOf(span, 'linear');
  return growth === 0 ? linear : linear.map((share) => Math.expm1(share * growth) / Math.expm1(growth));
}

/** Amounts whose running total is rounded, never the amounts: so they add up. */
function amounts(shares: readonly number[], total: number, decimals: number): readonly string[] {
  const reached = shares.map((share) => Number((total * share).toFixed(decimals)));
  return reached.map((sum, i) => (sum - (reached[i - 1] ?? 0)).toFixed(decimals));
}

/** The yearly rate of reduction, in percent, that compounds to the total. */
function even(total: number, { years }: Span, decimals: number): readonly string[] | null {
  if (total >= 100) return null;
  const rate = 100 * (1 - (1 - total / 100) ** (1 / years.length));
  return years.map(() => rate.toFixed(Math.max(decimals, 2)));
}

/** Parts on their way; the sum of the parts so far is rounded, so that each year they add up as the target's do. */
function compositions(
  target: Notation,
  from: Notation | null,
  span: Span,
  method: 'linear' | 'front-loaded',
): readonly string[] | null {
  const start = partsIn(from);
  if (start?.length !== target.parts.length) return null;
  return sharesOf(span, method).map((share) => {
    if (share === 1) return target.text;
    let sum = 0;
    const running = target.parts.map((part, i) => (sum += (start[i] ?? 0) + (part - (start[i] ?? 0)) * share));
    const rounded = running.map((upTo) => Number(upTo.toFixed(target.decimals)));
    return rounded.map((upTo, i) => Number((upTo - (rounded[i - 1] ?? 0)).toFixed(target.decimals))).join(':');
  });
}

function readOf(text: string): Notation | null {
  const read = parseNotation(text);
  return read.ok && read.notation.kind !== 'missing' ? read.notation : null;
}
