/** The office's annual targets as a path: levels, compositions, or for totals yearly amounts. Blanks are interpolated. */
import { arithmeticOf } from './totals';
import { tolerance } from './noise';
import { badInput, type Result } from './result';
import { isComposition, type Composition, type Reported } from './reported';
import { straight, type Path, type Span } from './straight-path';
import { standsStill, type TotalTraveller, type Traveller } from './traveller';

interface Milestone {
  readonly year: number;
  readonly share: number;
}

/** The target argument wins over the last cell. */
export function ownPath(cells: readonly (Reported | null)[], traveller: Traveller, span: Span): Result<Path> {
  const alike = cells.every((cell) => cell === null || fits(cell, traveller));
  if (!alike) return badInput({ code: 'bad-path' });
  if (standsStill(traveller)) return straight(span);
  const shares = sharesAt(cells, traveller);
  const between = span.years
    .map((year, i) => ({ year, share: shares[i] ?? null }))
    .filter((point): point is Milestone => point.share !== null)
    .filter(({ year }) => year > span.baseYear + tolerance && year < span.endYear - tolerance);
  const milestones = [{ year: span.baseYear, share: 0 }, ...between, { year: span.endYear, share: 1 }];
  return {
    share: (at) => interpolated(milestones, at),
    earned: (share, at) => timeOf(milestones, share, at) - span.baseYear,
  };
}

function fits(cell: Reported, traveller: Traveller): boolean {
  if (traveller.kind !== 'composition') return typeof cell === 'number';
  return isComposition(cell, traveller.shift.target.length);
}

/** Share reached at the end of each year; null where it is to be interpolated. */
function sharesAt(cells: readonly (Reported | null)[], traveller: Traveller): readonly (number | null)[] {
  if (traveller.kind === 'composition')
    return cells.map((cell) => (cell === null ? null : traveller.shift.share((cell as Composition).parts)));
  const numbers = cells as readonly (number | null)[];
  if (traveller.kind !== 'level') return totalShares(numbers, traveller);
  const { base, target } = traveller;
  return numbers.map((level) => (level === null ? null : (level - base) / (target - base)));
}

/** Yearly amounts: what they leave of the target is shared evenly by the years without one, else taken by the last year. */
function totalShares(amounts: readonly (number | null)[], { kind, target }: TotalTraveller): readonly number[] {
  const { add, perYear } = arithmeticOf(kind);
  const given = amounts.reduce<number>((total, amount) => (amount === null ? total : add(total, amount)), 0);
  const blanks = amounts.filter((amount) => amount === null).length;
  const even = blanks > 0 ? perYear(given, target, blanks) : 0;
  let total = 0;
  return amounts.map((amount) => {
    total = add(total, amount ?? even);
    return total / target;
  });
}

function interpolated(milestones: readonly Milestone[], at: number): number {
  const after = milestones.findIndex(({ year }) => year >= at - tolerance);
  const [before, next] = [milestones[after - 1], milestones[after]];
  if (!next) return 1;
  if (!before) return 0;
  return before.share + ((next.share - before.share) * (at - before.year)) / (next.year - before.year);
}

/** Where the path has this share, next to `at` if in several places; straight on beyond what the path covers. */
function timeOf(milestones: readonly Milestone[], share: number, at: number): number {
  const found = milestones.slice(1).flatMap((next, i) => {
    const before = milestones[i] ?? next;
    const rise = next.share - before.share;
    if (share < Math.min(before.share, next.share) - tolerance) return [];
    if (share > Math.max(before.share, next.share) + tolerance) return [];
    if (Math.abs(rise) <= tolerance) return [Math.min(next.year, Math.max(before.year, at))];
    return [before.year + ((share - before.share) / rise) * (next.year - before.year)];
  });
  const [start, end] = [milestones[0]?.year ?? 0, milestones.at(-1)?.year ?? 0];
  if (found.length === 0) return start + share * (end - start);
  return found.reduce((best, time) => (Math.abs(time - at) < Math.abs(best - at) ? time : best));
}
