/** A rule that an office adds by itself, as it stands in its sheet: what was typed, not yet what it means. */
import type { Level } from '../finding';

/** Whom findings about the rules themselves concern, in the place of an indicator. */
export const ownRulesKey = 'ownRules';

/** `range`: between bounds; `percent`, `amount`: against the year before; the others: against one indicator or a sum. */
export const ownRuleKinds = ['range', 'percent', 'amount', 'atMost', 'below', 'atLeast', 'above', 'equal'] as const;
export type OwnRuleKind = (typeof ownRuleKinds)[number];

/** The number of a rule as it stands beside it, however it was typed: `ｕ01` is U01. */
export function ruleNumber(typed: string): string {
  return typed.normalize('NFKC').trim().toUpperCase();
}

/** What people type, left to right. */
export const ownRuleFields = [
  'on',
  'indicator',
  'kind',
  'low',
  'high',
  'other1',
  'other2',
  'other3',
  'level',
  'message',
] as const;
export type OwnRuleField = (typeof ownRuleFields)[number];

export const otherFields = ['other1', 'other2', 'other3'] as const satisfies readonly OwnRuleField[];

/** One row of the sheet. */
export interface TypedRule {
  /** `U01`: the number beside it, as it stands. */
  readonly id: string;
  /** On its sheet, from 1. */
  readonly row: number;
  readonly typed: Readonly<Record<OwnRuleField, string | number | boolean>>;
  /** `'自定义规则'!D7` */
  readonly address: (field: OwnRuleField | 'id') => string;
}

/** The words of the sheet's lists, in whichever language they stand. null: none of them. */
export interface RuleVocabulary {
  readonly kind: (word: string) => OwnRuleKind | null;
  readonly level: (word: string) => Exclude<Level, 'info'> | null;
  readonly on: (word: string) => boolean | null;
  /** The sentence of a rule without words of its own. */
  readonly sentence: (kind: OwnRuleKind, low: string, high: string) => { readonly zh: string; readonly en: string };
}

export type RuleProblemCode =
  | 'no-id'
  | 'bad-id'
  | 'same-id'
  | 'on-unclear'
  | 'indicator-missing'
  | 'indicator-unknown'
  | 'indicator-ambiguous'
  | 'part-missing'
  | 'kind-missing'
  | 'kind-unknown'
  | 'bounds-missing'
  | 'bound-bad'
  | 'bounds-crossed'
  | 'bound-idle'
  | 'other-missing'
  | 'other-same'
  | 'other-idle'
  | 'units-differ'
  | 'level-unknown'
  | 'message-long';

/** Why a rule is not judged as it stands; `units-differ` alone does not keep it from being judged. */
export interface RuleProblem {
  readonly code: RuleProblemCode;
  readonly rule: TypedRule;
  readonly field: OwnRuleField | 'id';
  readonly details: Readonly<Record<string, string | number>>;
}
