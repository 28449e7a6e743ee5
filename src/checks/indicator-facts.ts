/** What the rules need to know of an indicator, worked out once from its printed texts. */
import type { Notation } from '../notation/notation';
import { parseNotation } from '../notation/parse-notation';
import type { Indicator, IndicatorKind, Plan } from '../plan/plan';
import { boundOf, isMet } from '../progress/bound';
import { parseUnit, type Unit } from './units';

/** The bound of a row whose base satisfies it already. */
export interface KeptBound {
  readonly side: 'upper' | 'lower';
  readonly strict: boolean;
  readonly value: number;
  /** As printed: `3.0`. */
  readonly text: string;
}

export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly unit: Unit | null;
  /** The unit as printed, '' where there is none. */
  readonly unitText: string;
  /** The unit is % (‰ is another one). */
  readonly percent: boolean;
  /** Parts of a composition; null for rows of numbers. */
  readonly parts: readonly number[] | null;
  /** Base of a level; null for totals, growth rates, compositions and missing bases. */
  readonly base: number | null;
  /** The usual size of a yearly value while there is no actual: the base (a share of a total), else the target. */
  readonly scale: number | null;
  readonly scaleFrom: 'base' | 'target';
  /** Printed decimals: the finer of base and target. */
  readonly decimals: number;
  /** Years of the plan's period. */
  readonly years: number;
  /** The level to be reached, or the total of a cumulative row; null for all other kinds. */
  readonly goal: number | null;
  readonly kept: KeptBound | null;
  /** Yearly growth or reduction rates, which may be tiny or negative. */
  readonly yearlyRate: boolean;
  readonly mayBeNegative: boolean;
  /** Changes above these are to be explained: percent of the previous value, or points where the unit is %. */
  readonly changeLimit: number;
}

/** Kinds of target that name a level to be reached. */
const reaching: ReadonlySet<IndicatorKind> = new Set(['level', 'lower', 'upper', 'approx', 'increment']);

/** Rows of single numbers; the others are compositions. */
export function isNumber({ parts }: Pick<IndicatorFacts, 'parts'>): boolean {
  return parts === null;
}

/** Of the catalogue; a plan may set an indicator's own. */
const changeLimits = { percent: 30, points: 3 } as const;

export function factsOf(indicator: Indicator, plan: Pick<Plan, 'baseYear' | 'endYear'>): IndicatorFacts {
  const { kind, measure, share } = indicator;
  const printedBase = notationOf(indicator.base);
  const criterion = notationOf(indicator.criterion);
  const unitText = indicator.unit?.zh ?? '';
  const unit = unitText === '' ? null : parseUnit(unitText);
  const percent = unit?.noun === '%' && unit.exponent === 0;
  const yearlyRate = kind === 'growth' || kind === 'compound';
  const total = kind === 'cumulative' || kind === 'compound';
  const parts = kind === 'composition' || measure === 'composition' ? partsOf(printedBase, criterion) : null;
  const base = total || yearlyRate || parts ? null : (printedBase?.value ?? null);
  const years = Math.max(1, plan.endYear - plan.baseYear);
  const fromBase =
    kind === 'cumulative' && printedBase?.kind === 'cumulative' ? perYear(printedBase.value, years) : base;
  const target = total ? perYear(criterion?.value ?? null, years) : targetLevel(criterion, base);
  return {
    indicator,
    unit,
    unitText,
    percent,
    parts,
    base,
    scale: parts ? null : (fromBase ?? target),
    scaleFrom: fromBase === null ? 'target' : 'base',
    decimals: Math.max(printedDecimals(indicator.base), printedDecimals(indicator.target)),
    years,
    goal: kind === 'cumulative' ? (criterion?.value ?? null) : reaching.has(kind) ? target : null,
    kept: keptBound(criterion, base),
    yearlyRate,
    mayBeNegative:
      yearlyRate || (base ?? 0) < 0 || (target ?? 0) < 0 || (unit?.noun === '%' && measure === 'rate' && !share),
    changeLimit: indicator.changeLimit ?? (percent ? changeLimits.points : changeLimits.percent),
  };
}

function notationOf(text: string): Notation | null {
  const result = parseNotation(text);
  return result.ok && result.notation.kind !== 'missing' ? result.notation : null;
}

/** The base tells how many parts there are and their order; without it the target does. */
function partsOf(base: Notation | null, criterion: Notation | null): readonly number[] {
  return base?.kind === 'composition' ? base.parts : (criterion?.parts ?? []);
}

function perYear(total: number | null, years: number): number | null {
  return total === null ? null : total / years;
}

function targetLevel(criterion: Notation | null, base: number | null): number | null {
  if (criterion?.kind !== 'increment') return criterion?.value ?? null;
  return base === null || criterion.value === null ? null : base + criterion.value;
}

/** Most decimals of any number in a printed text. */
function printedDecimals(text: string): number {
  const fractions = text.normalize('NFKC').match(/\.\d+/g) ?? [];
  return Math.max(0, ...fractions.map((fraction) => fraction.length - 1));
}

function keptBound(criterion: Notation | null, base: number | null): KeptBound | null {
  if (!criterion || base === null || criterion.value === null) return null;
  if (!['level', 'lower', 'upper'].includes(criterion.kind)) return null;
  const bound = boundOf(criterion, base);
  if (!bound || !isMet(bound, base)) return null;
  const text = criterion.value.toFixed(criterion.decimals);
  return { side: bound.sign > 0 ? 'lower' : 'upper', strict: bound.strict, value: criterion.value, text };
}
