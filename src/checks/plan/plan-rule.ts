/** What a rule about the plan itself is: it looks at the document's own figures, before anything is entered. */
import type { Plan } from '../../plan/plan';
import type { Finding, Level } from '../finding';
import { ruleLevels, type RuleId, type Variant } from '../rule-levels';

/** A statement such as “每年2万人次，五年10万人次”: a year's amount and the total of the period, as printed. */
export interface AnnualStatement {
  readonly indicatorId: string;
  readonly annual: string;
  readonly total: string;
}

/** An indicator's targets year by year, as printed. */
export interface YearlyTargets {
  readonly indicatorId: string;
  readonly targets: Readonly<Record<number, string>>;
}

/** What a plan file does not hold and its document may state. */
export interface PlanStatements {
  readonly annual?: readonly AnnualStatement[];
  readonly yearly?: readonly YearlyTargets[];
}

export interface PlanContext {
  readonly plan: Plan;
  readonly statements: PlanStatements;
}

export interface PlanFound<V extends string = string> {
  readonly variant: V;
  readonly indicatorId: string;
  readonly year?: number | null;
  /** What is doubted, as printed. */
  readonly value: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface PlanRule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly group: 'D';
  readonly scope: 'plan';
  readonly levels: Readonly<Record<string, Level>>;
  readonly find: (context: PlanContext) => readonly PlanFound[];
}

export function definePlanRule<Id extends RuleId>(
  id: Id,
  find: (context: PlanContext) => readonly PlanFound<Variant<Id>>[],
): PlanRule<Id> {
  return { id, group: 'D', scope: 'plan', levels: ruleLevels[id], find };
}

export function planFinding({ id, levels }: PlanRule, found: PlanFound): Finding {
  const { variant, indicatorId, year = null, value, details } = found;
  const level = levels[variant] ?? 'hard';
  return { rule: id, variant, level, indicatorId, year, address: null, value, understood: null, details, fix: null };
}
