/** The path from base to target: which share is due at a point in time (functions contract, "path"). */
import { compounds, sums } from './cumulative-yardstick';
import { scaled } from './composition-yardstick';
import { badInput, notComputable, ok, tolerance, type Result } from './result';
import { heldActual, type Held } from './row';
import { elapsedShare } from './years';

export type PathArgument = Held | readonly Held[];

/** What runs along the path. */
export type Traveller =
  | { readonly kind: 'level'; readonly base: number; readonly target: number }
  | { readonly kind: 'cumulative' | 'compound'; readonly target: number }
  | { readonly kind: 'composition'; readonly base: readonly number[]; readonly target: readonly number[] };

export interface Span {
  readonly baseYear: number;
  readonly endYear: number;
  readonly years: readonly number[];
}

/** The share due at a year number. */
export type Path = (at: number) => number;

export function pathOf(argument: PathArgument, traveller: Traveller, span: Span): Result<Path> {
  const elapsed: Path = (at) => elapsedShare(span.baseYear, span.endYear, at);
  if (argument === null || argument === undefined || argument === '' || argument === 'linear') return ok(elapsed);
  if (argument === 'geometric') return geometric(traveller, elapsed);
  const cells: readonly Held[] = Array.isArray(argument) ? argument : [argument as Held];
  if (cells.length !== span.years.length) return badInput({ code: 'bad-path' });
  return own(cells, traveller, span);
}

function geometric(traveller: Traveller, elapsed: Path): Result<Path> {
  if (traveller.kind !== 'level' || traveller.target / traveller.base <= 0 || traveller.base === 0)
    return badInput({ code: 'no-geometric-path' });
  const ratio = traveller.target / traveller.base;
  if (Math.abs(ratio - 1) <= tolerance) return ok(elapsed);
  return ok((at) => (ratio ** elapsed(at) - 1) / (ratio - 1));
}

/** The office's annual targets; blanks are interpolated, the target wins over the last cell. */
function own(cells: readonly Held[], traveller: Traveller, span: Span): Result<Path> {
  const known: (number | readonly number[] | null)[] = [];
  for (const cell of cells.slice(0, -1)) {
    const read = heldActual(cell);
    if (!read.ok) return badInput({ code: 'bad-path' });
    const { actual } = read;
    if (actual === null) known.push(null);
    else if (actual.kind === 'number' && traveller.kind !== 'composition') known.push(actual.value);
    else if (
      actual.kind === 'composition' &&
      traveller.kind === 'composition' &&
      actual.parts.length === traveller.target.length
    )
      known.push(actual.parts);
    else return badInput({ code: 'bad-path' });
  }
  const shares = sharesAt(known, traveller);
  if (!shares.ok) return shares;
  const points = [
    { year: span.baseYear, share: 0 },
    ...shares.value.flatMap((share, i) => (share === null ? [] : [{ year: span.years[i] ?? 0, share }])),
    { year: span.endYear, share: 1 },
  ];
  return ok((at) => interpolated(points, at));
}

/** Share reached at the end of each year but the last; null where it is to be interpolated. */
function sharesAt(
  known: readonly (number | readonly number[] | null)[],
  traveller: Traveller,
): Result<readonly (number | null)[]> {
  if (traveller.kind === 'level') {
    const way = traveller.target - traveller.base;
    if (Math.abs(way) <= tolerance) return notComputable('no-share');
    return ok(known.map((value) => (typeof value === 'number' ? (value - traveller.base) / way : null)));
  }
  if (traveller.kind !== 'composition') return ok(totalShares(known as readonly (number | null)[], traveller));
  const [base, target] = [scaled(traveller.base), scaled(traveller.target)];
  const distance = (parts: readonly number[]) =>
    target.reduce((sum, part, i) => sum + Math.abs(part - (parts[i] ?? 0)), 0);
  const whole = distance(base);
  if (whole <= tolerance) return notComputable('no-share');
  return ok(known.map((parts) => (Array.isArray(parts) ? 1 - distance(scaled(parts as number[])) / whole : null)));
}

/** Yearly amounts: what they leave of the target is shared evenly by the years without one, the last among them. */
function totalShares(
  known: readonly (number | null)[],
  { kind, target }: Extract<Traveller, { kind: 'cumulative' | 'compound' }>,
): readonly number[] {
  const { add, perYear } = kind === 'compound' ? compounds : sums;
  const given = known.reduce<number>((total, amount) => (amount === null ? total : add(total, amount)), 0);
  const even = perYear(given, target, known.filter((amount) => amount === null).length + 1);
  let total = 0;
  return known.map((amount) => {
    total = add(total, amount ?? even);
    return total / target;
  });
}

function interpolated(points: readonly { readonly year: number; readonly share: number }[], at: number): number {
  const after = points.findIndex(({ year }) => year >= at - tolerance);
  const [before, next] = [points[after - 1], points[after]];
  if (!next) return 1;
  if (!before) return 0;
  return before.share + ((next.share - before.share) * (at - before.year)) / (next.year - before.year);
}

/** Years of the path that a share has earned: the inverse of the path, straight on beyond its ends. */
export function earnedYears(path: Path, share: number, { baseYear, endYear }: Span): number {
  const length = endYear - baseYear;
  if (share <= 0 || share >= 1) return share * length;
  let [low, high] = [baseYear, endYear];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (path(middle) < share) low = middle;
    else high = middle;
  }
  return high - baseYear;
}
