/**
 * Special targets as indicators, so that everything that enters, checks and judges indicators takes them too. What an
 * indicator has and a special target lacks is null.
 */
import { parseNotation } from '../notation/parse-notation';
import type { DueEach, Indicator, IndicatorKind, Localized, Measure, Plan, SpecialTarget } from './plan';

/** From 0 to 1 and back is no change by some percent that needs a reason. */
const anyChange = 1_000_000;

const plans = new WeakMap<Plan, Plan>();

/** The plan whose indicators are the special targets of `plan`; the same object each time. */
export function specialPlan(plan: Plan): Plan {
  const before = plans.get(plan);
  if (before) return before;
  const targets = plan.specialTargets ?? [];
  const made: Plan = {
    ...plan,
    indicators: targets.map((target, i) => asIndicator(target, String(i + 1), plan)),
    review: null,
    conflicts: [],
    crossChecks: [],
    tasks: [],
    specialTargets: [],
  };
  plans.set(plan, made);
  return made;
}

function asIndicator(target: SpecialTarget, no: string, plan: Plan): Indicator {
  const { id, name, unit, criterion, aliases = [], sources } = target;
  const read = parseNotation(criterion);
  const kind = read.ok ? read.notation.kind : 'level';
  return {
    id,
    no,
    group: groupOf(target, plan),
    name,
    unit,
    base: baseOf(target, plan),
    target: target.target,
    criterion,
    kind: kind === 'missing' ? 'words' : (kind satisfies IndicatorKind),
    direction: 'up',
    measure: measureOf(target),
    share: unit?.zh === '%',
    attribute: null,
    issuer: null,
    department: null,
    aliases,
    sources,
    previousNo: null,
    ...(isMetOrNot(target) ? { changeLimit: anyChange } : {}),
  };
}

/** The task's name; without a task the group of the indicator that it belongs to. */
function groupOf({ taskId, link, name }: SpecialTarget, { tasks = [], indicators }: Plan): Localized {
  const task = tasks.find(({ id }) => id === taskId);
  const indicator = indicators.find(({ id }) => id === link?.indicatorId);
  return task?.name ?? indicator?.group ?? name;
}

/** What is to hold each year or always starts from its own bound, which makes it a bound to be kept. */
function baseOf({ period, criterion, link }: SpecialTarget, { indicators }: Plan): string {
  if (link?.relation === 'same') return indicators.find(({ id }) => id === link.indicatorId)?.base ?? '--';
  return period.due === 'total' || period.due === 'by-end' ? '--' : criterion;
}

function measureOf({ period, unit }: SpecialTarget): Measure {
  if (unit?.zh === '%') return 'rate';
  return period.due === 'by-end' || period.due === 'kept' ? 'stock' : 'flow';
}

const boundKinds: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>([
  'level',
  'lower',
  'upper',
  'interval',
  'approx',
]);

/** How often a target is due whose every year counts; null where the latest year or the total says it all. */
export function dueEachOf(target: SpecialTarget | undefined): DueEach | null {
  const due = target?.period.due;
  if (!target || (due !== 'yearly' && due !== 'every-two-years')) return null;
  const read = parseNotation(target.criterion);
  return read.ok && boundKinds.has(read.notation.kind as IndicatorKind) ? due : null;
}

/** A target in words, or one that is met by doing something in time. */
export function isMetOrNot(target: Pick<SpecialTarget, 'form' | 'period'> | undefined): boolean {
  return target !== undefined && (target.form === 'text' || target.period.due === 'every-two-years');
}
