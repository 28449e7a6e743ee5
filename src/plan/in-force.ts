/**
 * Plan and decisions → the plan in force. What the document prints is not rewritten: the saved plan keeps it, and this is
 * worked out anew from both whenever somebody asks.
 */
import { adjustedPrint, adjustedTarget } from './adjusted';
import { readBaseOf } from './decision-rules';
import type { Conflict, Decision, Indicator, Plan } from './plan';
import { adjustedId } from './self-audit';

const plans = new WeakMap<Plan, Plan>();

/** The same object each time; `plan` itself where nothing was decided. */
export function inForce(plan: Plan): Plan {
  const { decisions = [] } = plan;
  if (decisions.length === 0) return plan;
  const before = plans.get(plan);
  if (before) return before;
  const decided = new Map(decisions.filter(({ value }) => value !== '').map((decision) => [decision.about, decision]));
  const conflicts = plan.conflicts.map((conflict) => settled(conflict, decided));
  const indicators = plan.indicators.map((indicator) => decidedIndicator(indicator, decided, conflicts));
  const made: Plan = { ...plan, conflicts, indicators, ...restated(plan, indicators) };
  plans.set(plan, made);
  return made;
}

/** A special target that states an indicator's target again follows it. */
function restated({ specialTargets, indicators }: Plan, now: readonly Indicator[]): Pick<Plan, 'specialTargets'> {
  if (!specialTargets) return {};
  const changed = new Map(
    now.flatMap(({ id, criterion }, i) => (criterion === indicators[i]?.criterion ? [] : [[id, criterion] as const])),
  );
  return {
    specialTargets: specialTargets.map((target) => {
      const criterion = target.link?.relation === 'same' ? changed.get(target.link.indicatorId) : undefined;
      return criterion === undefined ? target : { ...target, criterion };
    }),
  };
}

type Decided = ReadonlyMap<string, Decision>;

/** The statement that the office chose is the one in use. */
function settled(conflict: Conflict, decided: Decided): Conflict {
  const value = decided.get(`conflict-${conflict.indicatorId}`)?.value;
  return conflict.statements.some((statement) => statement.value === value) && value !== undefined
    ? { ...conflict, used: value }
    : conflict;
}

function decidedIndicator(indicator: Indicator, decided: Decided, conflicts: readonly Conflict[]): Indicator {
  const { id } = indicator;
  const value = (about: string) => decided.get(about)?.value;
  const chosen = decided.has(`conflict-${id}`)
    ? conflicts.find(({ indicatorId }) => indicatorId === id)?.used
    : undefined;
  const target = value(adjustedId('target', id)) ?? (chosen === value(`conflict-${id}`) ? chosen : undefined);
  const base = value(adjustedId('base', id)) ?? value(`base-missing-${id}`) ?? value(`base-differs-${id}`);
  return withBase(withTarget(indicator, target), base);
}

function withTarget(indicator: Indicator, value: string | undefined): Indicator {
  const adjusted = value === undefined ? null : adjustedTarget(indicator, value);
  if (adjusted === null || adjusted === 'unclear' || adjusted.criterion === indicator.criterion) return indicator;
  return { ...indicator, ...adjusted };
}

/** Words such as 待核实 decide nothing about a figure. */
function withBase(indicator: Indicator, value: string | undefined): Indicator {
  if (value === undefined) return indicator;
  const base = adjustedPrint(indicator.base, value, indicator.unit);
  return readBaseOf(indicator, base) ? { ...indicator, base } : indicator;
}
