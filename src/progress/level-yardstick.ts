/** Levels: a bound to reach, to keep, or to reach from less than one printed unit away (methods: reach, keep, near). */
import type { Notation } from '../notation/notation';
import { boundOf, isMet, type Bound } from './bound';
import type { YearValue } from './changes';
import { noiseOf } from './noise';
import { finite, isFinite, notComputable, ok, ratio, then, type Result } from './result';
import { unlikeActual, type Point, type Row } from './row';
import { movementOf, type Movement, type RowKind, type Yardstick } from './yardstick';

/** `base` may be a stand-in, which a bound that says its own direction does not need. */
export function levelYardstick(row: Row, base: number | null, bound = boundOf(row.target, base)): Result<Yardstick> {
  const levels = levelsOf(row);
  if (!levels.ok) return levels;
  const latest = levels.value.at(-1)?.value;
  if (!bound || latest === undefined) return notComputable('no-base');
  return ok(new LevelYardstick(row, bound, base, levels.value, latest));
}

type Level = Extract<Point, { readonly kind: 'number' }>;

/** `#VALUE!` for a composition or a total to date: neither is a level. */
export function levelsOf(row: Row): Result<readonly YearValue[]> {
  const strange = row.points.find(({ kind }) => kind !== 'number');
  return strange ? unlikeActual(strange) : ok(row.points as readonly Level[]);
}

/** The base as the first point, then the levels after it. */
export function seriesOf({ base, baseYear }: Row, levels: readonly YearValue[]): readonly YearValue[] {
  const value = base?.value ?? null;
  if (value === null) return levels;
  const later = (levels[0]?.year ?? 0) > baseYear ? levels : levels.filter(({ year }) => year > baseYear);
  return [{ year: baseYear, value }, ...later];
}

/** How the base stands to the bound (functions contract, "Kinds of row"). */
function levelKind(target: Notation, bound: Bound, base: number | null): Extract<RowKind, 'reach' | 'keep' | 'near'> {
  if (base === null) return 'reach';
  if (isMet(bound, base)) return 'keep';
  const unit = target.kind === 'approx' || target.kind === 'interval' ? 0 : target.printedUnit;
  return bound.short(base) < unit - noiseOf(bound.target, base) ? 'near' : 'reach';
}

class LevelYardstick implements Yardstick {
  readonly kind: RowKind;
  readonly met: boolean;
  readonly overshot: boolean;
  readonly short: Result<number>;
  readonly progress: Result<number>;

  constructor(
    private readonly row: Row,
    private readonly bound: Bound,
    private readonly base: number | null,
    private readonly levels: readonly YearValue[],
    private readonly latest: number,
  ) {
    this.kind = levelKind(row.target, bound, base);
    this.met = isMet(bound, latest);
    this.overshot = bound.overshot(latest);
    this.short = ok(bound.short(latest));
    this.progress = this.shareOfWay();
  }

  private shareOfWay(): Result<number> {
    const { base, bound, latest, row } = this;
    if (base === null) return notComputable('no-base');
    if (this.kind === 'keep') return notComputable('kept');
    const way = bound.target - base;
    if (Math.abs(way) <= noiseOf(bound.target, base)) return notComputable('strict-at-base');
    if (row.target.kind !== 'interval') return ratio(latest - base, way);
    return then(ratio(Math.max(0, bound.short(latest)), bound.short(base)), (missed) => ok(1 - missed));
  }

  due(share: number): Result<number> {
    if (this.kind === 'keep') return ok(this.bound.target);
    return this.base === null ? notComputable('no-base') : finite(this.base + (this.bound.target - this.base) * share);
  }

  /** Beyond the far end of an interval nothing is ahead: the distance back counts. Inside a kept one, the room left. */
  gap(share: number): Result<number> {
    const { bound, latest, row } = this;
    const isInterval = row.target.kind === 'interval';
    if (isInterval && (this.kind === 'keep' || this.overshot)) return ok(-bound.short(latest));
    const due = this.due(share);
    return due.ok ? finite(bound.sign * (latest - due.value)) : due;
  }

  required(left: number): Result<number> {
    const { bound, latest, row } = this;
    const isMissed = !this.met && bound.short(latest) > noiseOf(bound.target, latest);
    if (!isMissed) return ok(0);
    if (left <= 0) return notComputable('past-end');
    if (row.target.kind === 'interval') {
      const way = this.overshot ? -bound.sign : bound.sign;
      return finite((way * bound.short(latest)) / left);
    }
    return finite((bound.target - latest) / left);
  }

  get movement(): Result<Movement> {
    const { bound, latest, levels, row } = this;
    const before = levels.at(-2)?.value ?? this.base;
    if (before === null) return notComputable('no-previous');
    const change =
      row.target.kind === 'interval'
        ? Math.max(0, bound.short(before)) - Math.max(0, bound.short(latest))
        : bound.sign * (latest - before);
    return ok(movementOf(row, change, latest, before));
  }

  /** The warning comes before the breach, and not for every small move: the mean change since the base goes on. */
  get breaksAt(): number | null {
    const { base, bound, latest, row } = this;
    if (this.kind !== 'keep' || !this.met || base === null || row.at <= row.baseYear) return null;
    const end = latest + ((latest - base) / (row.at - row.baseYear)) * Math.max(0, row.endYear - row.at);
    return isMet(bound, end) || !isFinite(end) ? null : end;
  }

  get fellBack(): boolean {
    const { bound, latest, levels, row } = this;
    if (!this.met || row.target.kind === 'interval') return false;
    return levels.some(({ value }) => bound.sign * (value - latest) > noiseOf(value, latest));
  }
}
