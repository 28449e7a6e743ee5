/** The annual targets that the office has confirmed, as the PLAN functions and the plain formulas take them. */
import { parseNotation } from '../notation/parse-notation';
import type { AnnualTargets, Indicator, Plan } from '../plan/plan';
import { failed } from '../progress/result';
import { needsBase, readBase, readTarget } from '../progress/row';
import { quoted } from './a1';
import type { TemplateContext } from './template-context';
import { progressRows } from './progress-layout';

const byPlan = new WeakMap<Plan, ReadonlyMap<string, AnnualTargets>>();

/** One for each year, a number or a composition's text; null where none are confirmed, or the row takes none. */
export function confirmedTargets(plan: Plan, indicator: Indicator): readonly (number | string)[] | null {
  const all = byPlan.get(plan) ?? new Map((plan.annualTargets ?? []).map((each) => [each.indicatorId, each]));
  byPlan.set(plan, all);
  const own = all.get(indicator.id);
  if (!own || !takesPath(indicator)) return null;
  const cells = own.targets.map(annualNumber);
  return cells.includes(null) ? null : (cells as readonly (number | string)[]);
}

/**
 * Whether what is due can run along annual targets. Where no base is printed it begins at the first actual, once there are
 * two; of a composition nothing then says which way its parts are to go.
 */
export function takesPath({ base, criterion }: Pick<Indicator, 'base' | 'criterion'>): boolean {
  const target = readTarget(criterion);
  const start = readBase(base);
  if (failed(target) || failed(start) || !target) return false;
  return start !== null || !needsBase(target) || target.kind !== 'composition';
}

function annualNumber(target: string): number | string | null {
  const read = parseNotation(target);
  if (!read.ok) return null;
  return read.notation.kind === 'composition' ? read.notation.text : read.notation.value;
}

/** Of a sheet's row, counted from 0. Special targets have none. */
export function rowTargets({ plan, layout, sheet }: TemplateContext, row: number): readonly (number | string)[] | null {
  const indicator = sheet === 'progress' ? layout.rows[row - progressRows.data] : null;
  return indicator ? confirmedTargets(plan, indicator) : null;
}

/** `{60.46,61.06}`; '' for the straight path. */
export function pathArgument(context: TemplateContext, row: number): string {
  const targets = rowTargets(context, row);
  if (!targets) return '';
  return `{${targets.map((target) => (typeof target === 'number' ? String(target) : quoted(target))).join()}}`;
}
