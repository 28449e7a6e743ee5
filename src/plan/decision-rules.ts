/** What decisions and annual targets must satisfy beyond the schema: they lead somewhere, and their figures can be read. */
import { parseNotation } from '../notation/parse-notation';
import { adjustedPrint, adjustedTarget } from './adjusted';
import { planYears, type AnnualTargets, type Decision, type Indicator, type Plan } from './plan';
import type { PlanPath } from './plan-places';
import { planProblem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import { adjustedIn } from './self-audit';
import { mapped, type Steps } from './steps';

/** In short steps. */
export function* decisionProblems(plan: Plan): Steps<readonly PlanProblem[]> {
  const { decisions = [], annualTargets = [] } = plan;
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const problems = [
    ...(yield* mapped(decisions, (decision, i) => fileProblems(decision, byId, ['decisions', i]))),
    ...(yield* mapped(annualTargets, (targets, i) =>
      annualProblems(targets, plan, byId.get(targets.indicatorId), ['annualTargets', i]),
    )),
  ];
  return problems.flat();
}

function fileProblems(decision: Decision, indicators: Indicators, path: PlanPath): readonly PlanProblem[] {
  const code = decisionProblem(decision, indicators);
  // Workbooks of before hold such: nothing follows from it, and the sheet says so when the template is made again.
  if (code === null || code === 'unclear-target') return [];
  const isUnknown = code === 'unknown-indicator';
  const value = isUnknown ? decision.about : decision.value;
  return [planProblem(code, [...path, isUnknown ? 'about' : 'value'], { value })];
}

type Indicators = ReadonlyMap<string, Indicator>;

/** `unclear-target`: a level or an increase over the base. */
export type DecisionProblemCode =
  Extract<PlanProblemCode, 'unknown-indicator' | 'unreadable-target' | 'unreadable-base'> | 'unclear-target';

/** null for a decision that can be taken; one in words is about a question, and any words will do. */
export function decisionProblem({ about, value }: Decision, indicators: Indicators): DecisionProblemCode | null {
  const adjusted = adjustedIn(about);
  if (!adjusted) return null;
  const indicator = indicators.get(adjusted.indicatorId);
  if (!indicator) return 'unknown-indicator';
  if (value === '') return null;
  if (adjusted.field === 'target') {
    const target = adjustedTarget(indicator, value);
    return target === null ? 'unreadable-target' : target === 'unclear' ? 'unclear-target' : null;
  }
  return readBaseOf(indicator, adjustedPrint(indicator.base, value, indicator.unit)) ? null : 'unreadable-base';
}

/** A base that can be read, of as many parts as the criterion. */
export function readBaseOf({ criterion }: Indicator, base: string): boolean {
  const [read, judged] = [parseNotation(base), parseNotation(criterion)];
  if (!read.ok || read.notation.kind === 'missing') return false;
  return !judged.ok || judged.notation.parts.length === read.notation.parts.length;
}

function annualProblems(
  { indicatorId, targets }: AnnualTargets,
  plan: Plan,
  indicator: Indicator | undefined,
  path: PlanPath,
): readonly PlanProblem[] {
  if (!indicator) return [planProblem('unknown-indicator', [...path, 'indicatorId'], { value: indicatorId })];
  const years = planYears(plan).length;
  if (targets.length !== years) {
    const code = targets.length < years ? 'too-few' : 'too-many';
    return [planProblem(code, [...path, 'targets'], { value: String(targets.length), wanted: [String(years)] })];
  }
  return targets.flatMap((target, year) =>
    readBaseOf(indicator, target)
      ? []
      : [planProblem('unreadable-target', [...path, 'targets', year], { value: target })],
  );
}
