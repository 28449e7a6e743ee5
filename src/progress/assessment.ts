/** A row judged at its cut-off: the yardstick of its kind, the share due, and what stands in for a missing base. */
import { boundOf } from './bound';
import { compositionYardstick } from './composition-yardstick';
import { cumulativeYardstick } from './cumulative-yardstick';
import { directionYardstick, type DirectionYardstick } from './direction-yardstick';
import { growthYardstick } from './growth-yardstick';
import { levelYardstick } from './level-yardstick';
import { earnedYears, pathOf, type Path, type PathArgument, type Span, type Traveller } from './path';
import { notComputable, ok, type Result } from './result';
import { readRow, type Row, type RowArguments } from './row';
import type { Yardstick } from './yardstick';
import type { Notation } from '../notation/notation';

export interface Assessment {
  /** As handed over. */
  readonly row: Row;
  /** Judged at this year number. */
  readonly at: number;
  readonly yardstick: Yardstick | DirectionYardstick;
  /** Where the base is missing: the first actual stands in, or there is only one and it cannot be judged. */
  readonly base: 'printed' | 'not-needed' | 'first-actual' | 'none';
  readonly span: Span;
  /** Share due; not computable for growth, direction, and without a base. */
  readonly share: Result<number>;
  readonly path: Result<Path>;
}

/** `#N/A` not-reported when nothing is reported at the cut-off. */
export function assess(given: RowArguments, path: PathArgument = null): Result<Assessment> {
  const read = readRow(given);
  return read.ok ? assessRow(read.value, path) : read;
}

export function assessRow(row: Row, pathArgument: PathArgument): Result<Assessment> {
  if (row.at === null) return notComputable('not-reported');
  const stand = standIn(row);
  const yardstick = yardstickOf(stand.row);
  if (!yardstick.ok) return yardstick;
  const span = { baseYear: stand.row.baseYear, endYear: row.endYear, years: row.years };
  const path = rowPath(stand.row.target, stand.row.base, pathArgument, span);
  if (!path.ok && path.error === '#VALUE!') return path;
  const { at } = row;
  const share = path.ok ? ok(path.value(at)) : path;
  return ok({ row, at, yardstick: yardstick.value, base: stand.base, span, share, path });
}

const baseless: ReadonlySet<Notation['kind']> = new Set(['cumulative', 'compound', 'growth']);

/** The first actual stands in for a missing base once there are two, in every rule; the path restarts there. */
function standIn(row: Row): { readonly row: Row; readonly base: Assessment['base'] } {
  if (baseless.has(row.target.kind)) return { row, base: 'not-needed' };
  if (row.base && baseFits(row.base, row.target)) return { row, base: 'printed' };
  const [first, ...later] = row.points;
  if (!first || later.length === 0) return { row: { ...row, base: null }, base: 'none' };
  const { actual, year } = first;
  const base: Notation = {
    kind: actual.kind === 'composition' ? 'composition' : 'level',
    operator: '',
    value: actual.kind === 'composition' ? null : actual.value,
    upper: null,
    parts: actual.kind === 'composition' ? actual.parts : [],
    decimals: row.target.decimals,
    printedUnit: row.target.printedUnit,
    sign: 0,
  };
  return { row: { ...row, base, baseYear: year, points: later }, base: 'first-actual' };
}

function baseFits(base: Notation, target: Notation): boolean {
  return target.kind === 'composition' ? base.kind === 'composition' : base.value !== null;
}

function yardstickOf(row: Row): Result<Yardstick | DirectionYardstick> {
  const base = row.base?.value ?? null;
  switch (row.target.kind) {
    case 'cumulative':
    case 'compound':
      return cumulativeYardstick(row);
    case 'composition':
      return compositionYardstick(row, row.base?.kind === 'composition' ? row.base.parts : null);
    case 'growth':
      return growthYardstick(row);
    case 'direction':
      return directionYardstick(row, base);
    default:
      return levelYardstick(row, base);
  }
}

/** The path of a row; `#N/A` where there is none: growth is judged by its rate, a direction has no number. */
export function rowPath(target: Notation, base: Notation | null, argument: PathArgument, span: Span): Result<Path> {
  const traveller = travellerOf(target, base);
  return traveller.ok ? pathOf(argument, traveller.value, span) : traveller;
}

function travellerOf(target: Notation, base: Notation | null): Result<Traveller> {
  if (target.kind === 'cumulative' || target.kind === 'compound')
    return ok({ kind: target.kind, target: target.value ?? 0 });
  if (target.kind === 'growth' || target.kind === 'direction') return notComputable('no-share');
  if (target.kind === 'composition')
    return base?.kind === 'composition'
      ? ok({ kind: 'composition', base: base.parts, target: target.parts })
      : notComputable('no-base');
  const from = base?.value ?? null;
  const bound = boundOf(target, from);
  return bound && from !== null ? ok({ kind: 'level', base: from, target: bound.target }) : notComputable('no-base');
}

/** p / E; `#N/A` where the share due is 0 or less. Growth has its own ratio. */
export function paceOf({ yardstick, share }: Assessment): Result<number> {
  if (yardstick.kind === 'growth' || !yardstick.progress.ok) return yardstick.progress;
  if (!share.ok) return share;
  return share.value <= 0 ? notComputable('no-share') : ok(yardstick.progress.value / share.value);
}

/** Years behind the path; positive is behind. */
export function yearsBehind({ yardstick, path, span, at }: Assessment): Result<number> {
  if (!yardstick.progress.ok) return yardstick.progress;
  if (!path.ok) return path;
  return ok(at - span.baseYear - earnedYears(path.value, yardstick.progress.value, span));
}
