/**
 * The plan as data. This is the type of a plan file (plan.schema.json); loading and checking one is load-plan.ts.
 * Printed texts are kept exactly as the document prints them, including brackets, operators and trailing zeros.
 */

/** A text in both languages. Printed values and issuers have no English form and stay plain strings. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** Where in the plan document something is stated: its box or section, the line number in the text, the words around it. */
export interface SourcePlace {
  readonly place: string;
  readonly line: number;
  readonly quote: string;
}

/** What a yearly figure measures, which decides how it may be added and compared. */
export type Measure = 'stock' | 'flow' | 'rate' | 'composition';

export type Direction = 'up' | 'down';
export type Attribute = 'binding' | 'expected';

/** The kinds of target a plan's criterion can state; the names are those of the notation (functions.md). */
export type IndicatorKind =
  | 'level'
  | 'lower'
  | 'upper'
  | 'cumulative'
  | 'compound'
  | 'increment'
  | 'composition'
  | 'interval'
  | 'growth'
  | 'approx'
  | 'direction'
  /** The target is in words that no function reads; the criterion is `--`. */
  | 'words';

export interface Indicator {
  /** Stable ASCII key; never the printed number, which is not a key between plans. */
  readonly id: string;
  /** The number as printed, without the dot. */
  readonly no: string;
  readonly group: Localized;
  readonly name: Localized;
  /** null where the plan prints none (a composition). */
  readonly unit: Localized | null;
  /** Base as printed: `59.86`, `[12.86]`, `6:30:64`, `--`. */
  readonly base: string;
  /** Year of the base where it is another than the plan's base year: 2019 for a figure that the plan marks so. */
  readonly baseYear?: number;
  /** Target as printed: `62.86`, `<3.0`, `[13]`, `7.4:38:54.6`. */
  readonly target: string;
  /** What the functions judge by: `≥62.86`, `<3.0`, `Σ≥13`, `7.4:38:54.6`. Carries the operator and the printed decimals. */
  readonly criterion: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction | null;
  readonly measure: Measure;
  /** A percentage that lies between 0 and 100 by nature; never a growth rate. */
  readonly share: boolean;
  readonly attribute: Attribute | null;
  /** The level of government that set the indicator, as the plan's footnote names it. */
  readonly issuer: string | null;
  readonly department: string | null;
  /** Other names under which the office's tables or other sections of the plan state the indicator. */
  readonly aliases: readonly string[];
  readonly sources: readonly SourcePlace[];
  /** Number of the same indicator in the previous plan's review, where the meaning is the same. */
  readonly previousNo: string | null;
  /** Id of the indicator that counts this one's people or things, too. */
  readonly partOf?: string;
  /** Change against the previous year above which an explanation is asked: percent, or points where the unit is %. */
  readonly changeLimit?: number;
}

/** When a special target is due: each year, once within two years, always, as the sum over the period, at its end. */
export type TargetPeriod = DueEach | 'kept' | 'total' | 'by-end';

/** Due again and again: not only the latest year decides. */
export type DueEach = 'yearly' | 'every-two-years';

/**
 * How a special target belongs to an indicator: `same` states the indicator's own target again (and
 * takes its entries, so that nothing is typed twice), `part` counts some of what it
 * counts, `whole` counts what it is a part of, `flow` is what comes into its stock; `related` is near it and measures
 * something else.
 */
export type TargetRelation = 'same' | 'part' | 'whole' | 'flow' | 'related';

/** A target that the document states outside of its table of indicators: in a box, in the annex or in the text. */
export interface SpecialTarget {
  /** Stable ASCII key, unique among indicators, special targets, tasks and their contents. */
  readonly id: string;
  readonly name: Localized;
  /** `text`: a target without a number, such as 全覆盖; entered as 1 (met) or 0, with evidence. */
  readonly form: 'number' | 'text';
  /** The number or the words, as printed. */
  readonly target: string;
  readonly unit: Localized | null;
  /** The word that says at least or about, as printed: 以上, 不少于, 至少, 左右; null where there is none. */
  readonly operator: string | null;
  /** `text` as printed: `每年`, `到 2025 年底`; null where the document prints none. */
  readonly period: { readonly due: TargetPeriod; readonly text: string | null };
  /** What the functions judge by, as an indicator's. */
  readonly criterion: string;
  readonly taskId: string | null;
  readonly link: { readonly indicatorId: string; readonly relation: TargetRelation } | null;
  /** Other names under which the office's tables state it. */
  readonly aliases?: readonly string[];
  readonly sources: readonly SourcePlace[];
}

/** One thing to be done for a task. */
export interface TaskContent {
  readonly id: string;
  readonly name: Localized;
  readonly sources: readonly SourcePlace[];
}

/** A key task (重大任务) of the document's annex. */
export interface Task {
  readonly id: string;
  readonly no: string;
  readonly name: Localized;
  /** As printed. */
  readonly target: string;
  readonly source: SourcePlace;
  readonly contents: readonly TaskContent[];
}

/** One row of the previous plan's final evaluation; its actual is real. */
export interface ReviewRow {
  readonly no: string;
  readonly group: Localized;
  readonly name: Localized;
  readonly unit: Localized | null;
  readonly base: string;
  readonly target: string;
  readonly criterion: string;
  readonly actual: string;
  readonly source: SourcePlace;
}

export interface Review {
  readonly title: Localized;
  readonly baseYear: number;
  readonly endYear: number;
  readonly rows: readonly ReviewRow[];
}

/** Two statements of the document that disagree; both are kept, one is used. */
export interface Conflict {
  readonly indicatorId: string;
  readonly statements: readonly { readonly value: string; readonly source: SourcePlace }[];
  /** The value in use, one of the statements. */
  readonly used: string;
  readonly explanation: Localized;
}

/**
 * A figure that a cross-check names: an indicator's (of a composition one part, counted from 1), what the review says was
 * reached in the base year (by the row's number), or one that no row holds and that whoever checks has to bring.
 */
export interface CrossOperand {
  readonly name: string;
  readonly indicator?: string;
  readonly part?: number;
  readonly review?: string;
  readonly figure?: Localized;
}

/** What must hold between figures of the same year; `holds` is written in the language of expression/parse-expression.ts. */
export interface CrossCheck {
  readonly id: string;
  readonly level: 'hard' | 'soft' | 'info';
  readonly operands: readonly CrossOperand[];
  readonly holds: string;
  /** The operand, an indicator's, in whose cell the finding shows. */
  readonly at: string;
  /** What is wrong and what to do, where it does not hold; `{name}` stands for a figure. */
  readonly message: Localized;
}

/**
 * What the office decided upon an open question, a base or a target (中期调整). The printed text stays as it is:
 * in-force.ts says what follows.
 */
export interface Decision {
  /** The question that it answers: `conflict-urban-jobs`, `adjusted-target-pension-insured` (self-audit.ts). */
  readonly about: string;
  /** In the office's words, or for a base or target the new value as a document would print it; '' takes it back. */
  readonly value: string;
  /** `2023-06-30`, or as the office writes it. */
  readonly date: string | null;
  readonly document: string | null;
}

/** How annual targets came about. */
export type SplitMethod = 'linear' | 'geometric' | 'front-loaded' | 'own';

/** An indicator's annual targets that the office has confirmed: what is due runs along them. */
export interface AnnualTargets {
  readonly indicatorId: string;
  readonly method: SplitMethod;
  /** One for each year, as printed; for a total the amount of the year. */
  readonly targets: readonly string[];
}

/** Among whom the annual targets are divided, where the kind of indicator can be added up; either may be empty. */
export interface Decomposition {
  readonly departments: readonly string[];
  readonly towns: readonly string[];
}

export interface Plan {
  /** Version of the plan file format. */
  readonly format: 1;
  readonly id: string;
  readonly title: Localized;
  readonly shortTitle: Localized;
  /** The base year; the first year of the period is the next one. */
  readonly baseYear: number;
  /** Last year of the period. */
  readonly endYear: number;
  readonly indicators: readonly Indicator[];
  readonly review: Review | null;
  readonly conflicts: readonly Conflict[];
  readonly tasks?: readonly Task[];
  readonly specialTargets?: readonly SpecialTarget[];
  /** What must hold between the indicators; a plan may have none. */
  readonly crossChecks?: readonly CrossCheck[];
  readonly decisions?: readonly Decision[];
  readonly annualTargets?: readonly AnnualTargets[];
  /** The workbook has a sheet of annual targets. */
  readonly decomposition?: Decomposition;
}

/** The years of the plan's period, oldest first: 2021 … 2025. */
export function planYears(plan: Pick<Plan, 'baseYear' | 'endYear'>): readonly number[] {
  return Array.from({ length: plan.endYear - plan.baseYear }, (_, i) => plan.baseYear + 1 + i);
}
