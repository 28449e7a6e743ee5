/** The office's annual targets as a path: levels, compositions, or for totals yearly amounts. Blanks are interpolated. */
import { arithmeticOf } from './totals';
import { tolerance } from './noise';
import { badInput, ok, type Result } from './result';
import type { Reported } from './row';
import { straight, type Path, type Span } from './straight-path';
import { standsStill, type TotalTraveller, type Traveller } from './traveller';

interface Milestone {
  readonly year: number;
  readonly share: number;
}

/** The target argument wins over the last cell. */
export function ownPath(cells: readonly (Reported | null)[], traveller: Traveller, span: Span): Result<Path> {
  const sort = traveller.kind === 'composition' ? 'composition' : 'number';
  const alike = cells.every((cell) => cell === null || (cell.kind === sort && fits(cell, traveller)));
  if (!alike) return badInput({ code: 'bad-path' });
  if (standsStill(traveller)) return ok(straight(span));
  const shares = sharesAt(cells, traveller);
  const between = span.years
    .map((year, i) => ({ year, share: shares[i] ?? null }))
    .filter((point): point is Milestone => point.share !== null)
    .filter(({ year }) => year > span.baseYear + tolerance && year < span.endYear - tolerance);
  const milestones = [{ year: span.baseYear, share: 0 }, ...between, { year: span.endYear, share: 1 }];
  return ok({
    share: (at) => interpolated(milestones, at),
    earned: (share, at) => timeOf(milestones, share, at) - span.baseYear,
  });
}

function fits(cell: Reported, traveller: Traveller): boolean {
  return (
    cell.kind !== 'composition' ||
    (traveller.kind === 'composition' && cell.parts.length === traveller.shift.target.length)
  );
}

/** Share reached at the end of each year; null where it is to be interpolated. */
function sharesAt(cells: readonly (Reported | null)[], traveller: Traveller): readonly (number | null)[] {
  switch (traveller.kind) {
    case 'level': {
      const { base, target } = traveller;
      return cells.map((cell) => (cell && 'value' in cell ? (cell.value - base) / (target - base) : null));
    }
    case 'composition':
      return cells.map((cell) => (cell && 'parts' in cell ? traveller.shift.share(cell.parts) : null));
    default:
      return totalShares(cells, traveller);
  }
}

/** Yearly amounts: what they leave of the target is shared evenly by the years without one, else taken by the last year. */
function totalShares(cells: readonly (Reported | null)[], { kind, target }: TotalTraveller): readonly number[] {
  const { add, perYear } = arithmeticOf(kind);
  const amounts = cells.map((cell) => (cell && 'value' in cell ? cell.value : null));
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
