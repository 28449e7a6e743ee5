/** Levels: a bound to reach, to keep, or to reach from less than one printed unit away (methods: reach, keep, near). */
import type { Notation } from '../notation/notation';
import { boundOf, isMet, type Bound } from './bound';
import type { YearValue } from './changes';
import { noiseOf } from './noise';
import { finite, isFinite, notComputable, ratio, then, type Result } from './result';
import { levelIn, pointsOf, type Row } from './row';
import { movementOf, type Movement, type RowKind, type Yardstick } from './yardstick';

/** `bound` of a base that may be a stand-in. */
export function levelYardstick(row: Row, bound = boundOf(row.target, levelIn(row.base))): Result<Yardstick> {
  return bound ? new LevelYardstick(row, bound) : notComputable('no-base');
}

/** The reported years of a row whose actuals are numbers. */
export function levelsOf(row: Row): readonly YearValue[] {
  return pointsOf(row).map(({ year, actual }) => ({ year, value: actual as number }));
}

/** The base as the first point, then the levels after it. */
export function seriesOf(row: Row): readonly YearValue[] {
  const [value, year] = [levelIn(row.base), row.baseYear];
  const levels = levelsOf(row);
  return value === null ? levels : [{ year, value }, ...levels.filter((level) => level.year > year)];
}

/** How the base stands to the bound (functions contract, "Kinds of row"). */
export function levelKind(
  target: Notation,
  bound: Bound,
  base: number | null,
): Extract<RowKind, 'reach' | 'keep' | 'near'> {
  if (base === null) return 'reach';
  if (isMet(bound, base)) return 'keep';
  const unit = target.kind === 'approx' || target.kind === 'interval' ? 0 : target.printedUnit;
  return bound.short(base) < unit - noiseOf(bound.target, base) ? 'near' : 'reach';
}

class LevelYardstick implements Yardstick {
  readonly kind: RowKind;
  readonly met: boolean;
  readonly progress: Result<number>;

  constructor(
    private readonly row: Row,
    private readonly bound: Bound,
  ) {
    this.kind = levelKind(row.target, bound, this.base);
    this.met = isMet(bound, this.latest);
    this.progress = this.shareOfWay();
  }

  private get base(): number | null {
    return levelIn(this.row.base);
  }

  private get latest(): number {
    return this.row.actuals[this.row.column] as number;
  }

  get overshot(): boolean {
    return this.bound.overshot(this.latest);
  }

  get short(): number {
    return this.bound.short(this.latest);
  }

  private shareOfWay(): Result<number> {
    const { base, bound, latest, row } = this;
    if (base === null) return notComputable('no-base');
    if (this.kind === 'keep') return notComputable('kept');
    const way = bound.target - base;
    if (Math.abs(way) <= noiseOf(bound.target, base)) return notComputable('strict-at-base');
    if (row.target.kind !== 'interval') return ratio(latest - base, way);
    return then(ratio(Math.max(0, bound.short(latest)), bound.short(base)), (missed) => 1 - missed);
  }

  due(share: number): Result<number> {
    if (this.kind === 'keep') return this.bound.target;
    const { base, bound } = this;
    return base === null ? notComputable('no-base') : finite(base + (bound.target - base) * share);
  }

  /** Beyond the far end of an interval nothing is ahead: the distance back counts. Inside a kept one, the room left. */
  gap(share: number): Result<number> {
    const { bound, latest, row } = this;
    const isInterval = row.target.kind === 'interval';
    if (isInterval && (this.kind === 'keep' || this.overshot)) return -this.short;
    return then(this.due(share), (due) => finite(bound.sign * (latest - due)));
  }

  required(left: number): Result<number> {
    const { bound, latest, row } = this;
    const isMissed = !this.met && bound.short(latest) > noiseOf(bound.target, latest);
    if (!isMissed) return 0;
    if (left <= 0) return notComputable('past-end');
    if (row.target.kind === 'interval') {
      const way = this.overshot ? -bound.sign : bound.sign;
      return finite((way * bound.short(latest)) / left);
    }
    return finite((bound.target - latest) / left);
  }

  get movement(): Result<Movement> {
    const { bound, latest, row } = this;
    const before = this.before();
    if (before === null) return notComputable('no-previous');
    const change =
      row.target.kind === 'interval'
        ? Math.max(0, bound.short(before)) - Math.max(0, bound.short(latest))
        : bound.sign * (latest - before);
    return movementOf(row, change, latest, before);
  }

  /** The level reported before the latest one; the base where there is none. */
  private before(): number | null {
    const { actuals, column } = this.row;
    for (let i = column - 1; i >= 0; i -= 1) {
      const level = actuals[i];
      if (typeof level === 'number') return level;
    }
    return this.base;
  }

  /** The warning comes before the breach, and not for every small move: the mean change since the base goes on. */
  get breaksAt(): number | null {
    const { base, bound, latest, row } = this;
    if (this.kind !== 'keep' || !this.met || base === null || row.at <= row.baseYear) return null;
    const end = latest + ((latest - base) / (row.at - row.baseYear)) * Math.max(0, row.endYear - row.at);
    return isMet(bound, end) || !isFinite(end) ? null : end;
  }

  get fellBack(): boolean {
    const { bound, latest, row } = this;
    if (!this.met || row.target.kind === 'interval') return false;
    return levelsOf(row).some(({ value }) => bound.sign * (value - latest) > noiseOf(value, latest));
  }
}
