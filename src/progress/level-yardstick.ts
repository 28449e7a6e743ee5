/** Levels: a bound to reach, to keep, or to reach from less than one printed unit away (methods: reach, keep, near). */
import type { Notation } from '../notation/notation';
import { boundOf, isMet, type Bound } from './bound';
import { badInput, notComputable, ok, tolerance, type Result } from './result';
import type { Row } from './row';
import type { RowKind, Yardstick } from './yardstick';

/** A level and the year it was reached in. */
export interface Level {
  readonly year: number;
  readonly value: number;
}

export function levelYardstick(row: Row, base: number | null): Result<Yardstick> {
  const bound = boundOf(row.target, base);
  if (!bound) return notComputable('no-base');
  const levels = levelsOf(row);
  if (!levels.ok) return levels;
  const latest = levels.value.at(-1)?.value;
  if (latest === undefined) return notComputable('not-reported');
  return ok(new LevelYardstick(row, bound, base, levels.value, latest));
}

export function levelsOf(row: Row): Result<readonly Level[]> {
  const levels: Level[] = [];
  for (const { year, actual } of row.points) {
    if (actual.kind === 'composition') return badInput({ code: 'unreadable-actual', text: actual.text, year });
    levels.push({ year, value: actual.value });
  }
  return ok(levels);
}

/** How the base stands to the bound (functions contract, "Kinds of row"). */
export function levelKind(
  target: Notation,
  bound: Bound,
  base: number | null,
): Extract<RowKind, 'reach' | 'keep' | 'near'> {
  if (base === null) return 'reach';
  if (isMet(bound, base) || (target.kind === 'level' && Math.abs(bound.target - base) <= tolerance)) return 'keep';
  const unit = target.kind === 'approx' || target.kind === 'interval' ? 0 : target.printedUnit;
  return bound.short(base) < unit - tolerance ? 'near' : 'reach';
}

class LevelYardstick implements Yardstick {
  readonly kind: RowKind;
  readonly met: boolean;

  constructor(
    private readonly row: Row,
    private readonly bound: Bound,
    private readonly base: number | null,
    private readonly levels: readonly Level[],
    readonly latest: number,
  ) {
    this.kind = levelKind(row.target, bound, base);
    this.met = isMet(bound, latest);
  }

  get progress(): Result<number> {
    const { base, bound, latest, row } = this;
    if (base === null) return notComputable('no-base');
    if (this.kind === 'keep') return notComputable('kept');
    const way = bound.target - base;
    if (Math.abs(way) <= tolerance) return notComputable('strict-at-base');
    if (row.target.kind === 'interval')
      return ok(1 - Math.max(0, bound.short(latest)) / Math.max(tolerance, bound.short(base)));
    return ok((latest - base) / way);
  }

  due(share: number): Result<number> {
    if (this.kind === 'keep') return ok(this.bound.target);
    return this.base === null ? notComputable('no-base') : ok(this.base + (this.bound.target - this.base) * share);
  }

  gap(share: number): Result<number> {
    if (this.kind === 'keep')
      return ok(this.row.target.kind === 'interval' ? -this.bound.short(this.latest) : this.ahead(this.bound.target));
    const due = this.due(share);
    return due.ok ? ok(this.ahead(due.value)) : due;
  }

  required(left: number): Result<number> {
    const { bound, latest } = this;
    const short = this.row.target.kind === 'approx' ? bound.sign * (bound.target - latest) : bound.short(latest);
    if (this.met || short <= tolerance) return ok(0);
    if (left <= tolerance) return notComputable('past-end');
    const nearest = bound.overshot(latest) ? latest - bound.sign * short : latest + bound.sign * short;
    return ok((nearest - latest) / left);
  }

  get movement(): Result<1 | 0 | -1> {
    const { bound, latest, levels, row } = this;
    const before = levels.at(-2)?.value ?? this.base;
    if (before === null) return notComputable('no-previous');
    const change =
      row.target.kind === 'interval'
        ? Math.max(0, bound.short(before)) - Math.max(0, bound.short(latest))
        : bound.sign * (latest - before);
    const unit = Math.min(row.target.printedUnit, row.base?.printedUnit ?? Infinity);
    if (Math.abs(change) < unit / 2 - tolerance) return ok(0);
    return ok(change > 0 ? 1 : -1);
  }

  /** The warning comes before the breach, and not for every small move: the mean change is continued to the end. */
  get weakening(): boolean {
    const { base, latest, row } = this;
    const at = row.at ?? row.endYear;
    if (this.kind !== 'keep' || base === null || at <= row.baseYear) return false;
    const mean = (latest - base) / (at - row.baseYear);
    return !isMet(this.bound, latest + mean * (row.endYear - at));
  }

  get overshot(): boolean {
    return this.bound.overshot(this.latest);
  }

  get fellBack(): boolean {
    const { bound, latest, levels } = this;
    return this.met && levels.some(({ value }) => bound.sign * (value - latest) > tolerance);
  }

  private ahead(of: number): number {
    return this.bound.sign * (this.latest - of);
  }
}
