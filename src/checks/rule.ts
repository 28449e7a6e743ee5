/** What a rule is: data and one small pure function. Three-valued: it finds something, finds nothing, or cannot decide. */
import type { EntryCell, LockedValue, PartOfYear, WithinYear } from './entry';
import type { Fix, Level } from './finding';
import type { IndicatorFacts } from './indicator-facts';
import type { Reading } from './reading';
import { ruleLevels, type RuleId, type Variant } from './rule-levels';

/** One cell and what stands around it. An operand that is missing is null. Rules look at it and do not keep it. */
export interface CheckContext {
  /** Which operands are there (operandsIn). */
  readonly present: number;
  readonly cell: EntryCell;
  readonly reading: Reading;
  readonly facts: IndicatorFacts;
  readonly value: number | null;
  readonly parts: readonly number[] | null;
  /** Usual size of the value: the last accepted actual, else the base (a year's share of a total), else the target. */
  readonly scale: number | null;
  readonly scaleFrom: 'previous' | 'base' | 'target';
  /** The last accepted actual: an earlier value of the row without hard findings whose size is not in doubt (reference.ts). */
  readonly previous: number | null;
  readonly base: number | null;
  readonly cutOff: number | null;
  readonly baseYear: number;
  readonly series: RowSeries;
  /** Place of the year in the series. */
  readonly at: number;
  /** What stands within the year; null where the row has nothing of the kind. */
  readonly withinYear: YearParts | null;
  readonly process: ProcessFacts;
  /** The year is flagged 预计, beside the entries or in the cell. */
  readonly provisional: boolean;
  /** A 缺报原因 covers the year. */
  readonly explained: boolean;
  /** A later year that is due, or flagged 预计, holds something. */
  readonly filledLater: boolean;
}

/** All figures of a row, oldest first. */
export interface RowSeries {
  readonly cells: readonly EntryCell[];
  readonly readings: readonly Reading[];
  /** Of a cumulative row: the total of all its figures. */
  readonly total: number;
  /** Place of the latest figure, -1 for none. */
  readonly last: number;
  /** Figures of quarters or halves alone, in order, of the whole row; empty where the row has none. */
  readonly parts: readonly (number | null)[];
}

/** The figures within one year, in order; null for what is no value. */
export interface YearParts {
  readonly mode: WithinYear['mode'];
  readonly values: readonly (number | null)[];
  /** The cells in the same order; null where there is none. */
  readonly cells: readonly (PartOfYear | null)[];
}

/** What is known of how the value came about. */
export interface ProcessFacts {
  readonly source: string;
  readonly reporting: readonly number[];
  readonly filler: string | null;
  /** Values of closed periods, by the indicator's id and the period's key (lockedKey). */
  readonly locked: ReadonlyMap<string, LockedValue>;
}

export type Operand = 'value' | 'parts' | 'scale' | 'previous' | 'base' | 'cutOff' | 'withinYear';

/** A bit per operand: whether all that a rule needs are there is one comparison. */
const bits: Readonly<Record<Operand, number>> = {
  value: 1,
  parts: 2,
  scale: 4,
  previous: 8,
  base: 16,
  cutOff: 32,
  withinYear: 64,
};

/** The bits of the operands that are not null. */
export function operandsIn(context: { readonly [Name in Operand]: CheckContext[Name] }): number {
  return (
    (context.value === null ? 0 : bits.value) |
    (context.parts === null ? 0 : bits.parts) |
    (context.scale === null ? 0 : bits.scale) |
    (context.previous === null ? 0 : bits.previous) |
    (context.base === null ? 0 : bits.base) |
    (context.cutOff === null ? 0 : bits.cutOff) |
    (context.withinYear === null ? 0 : bits.withinYear)
  );
}

/** The context in which the operands named are known to be there. */
export type Known<Needs extends Operand> = CheckContext & {
  readonly [Name in Needs]: NonNullable<CheckContext[Name]>;
};

/** What a rule found in a cell. The fix is offered only by rules that declare one. */
export interface Found<V extends string = string> {
  readonly variant: V;
  readonly understood?: string | number | null;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly fix?: Omit<Fix, 'before'>;
  /** Part of the year, from 1 on, whose cell it is about where that is not the year's. */
  readonly part?: number;
}

/** A typing and hygiene, B value, C period and trend, G process: the catalogue's letters, of what looks at one cell. */
export type Group = 'A' | 'B' | 'C' | 'G';

/**
 * What a missing operand means: `skipAny` undecided when one of them is missing, `skipAll` when all are, `never` the rule
 * copes with missing operands itself.
 */
export type MissingPolicy = 'skipAny' | 'skipAll' | 'never';

interface RuleFacts<Id extends RuleId> {
  readonly id: Id;
  readonly group: Group;
  /** `cell`: the entry alone decides; `row`: other years of the row take part. */
  readonly scope: 'cell' | 'row';
  readonly missing: MissingPolicy;
  /** Rules whose findings in the same cell this one makes pointless. */
  readonly suppresses?: readonly RuleId[];
  /** What rounding may add, in the indicator's unit, from the printed decimals. */
  readonly tolerance?: (facts: IndicatorFacts) => number;
  /** Which indicators it is about; asked once per indicator. */
  readonly when: (facts: IndicatorFacts) => boolean;
}

export interface Rule<Id extends RuleId = RuleId> extends RuleFacts<Id> {
  readonly levels: Readonly<Record<string, Level>>;
  readonly needs: readonly Operand[];
  /** The bits of `needs`. */
  readonly needed: number;
  readonly find: (context: CheckContext) => Found | null;
}

/** A rule that needs operands has the policy `skipAny`: only then are they sure to be there, and typed so. */
export function defineRule<Id extends RuleId, Needs extends Operand = never>(
  rule: RuleFacts<Id> & {
    readonly needs: readonly Needs[];
    readonly find: (context: Known<Needs>) => Found<Variant<Id>> | null;
  },
): Rule<Id> {
  // The evaluator calls find only with the operands there (judge), which is what Known says.
  const find = rule.find as unknown as (context: CheckContext) => Found | null;
  const needed = rule.needs.reduce((all, name) => all | bits[name], 0);
  return { ...rule, find, needed, levels: ruleLevels[rule.id] };
}

/** A finding, null when the rule is satisfied, `undecided` when it cannot tell; an undecided rule is never satisfied. */
export function judge(rule: Rule, context: CheckContext): Found | null | 'undecided' {
  const { needed, missing } = rule;
  if (missing !== 'never' && needed !== 0) {
    const there = context.present & needed;
    if (missing === 'skipAny' ? there !== needed : there === 0) return 'undecided';
  }
  return rule.find(context);
}
