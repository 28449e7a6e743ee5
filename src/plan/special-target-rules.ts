/** What special targets and tasks must satisfy beyond the schema: criteria can be read, and links lead somewhere. */
import { parseNotation } from '../notation/parse-notation';
import type { Plan, SpecialTarget } from './plan';
import type { PlanPath } from './plan-places';
import { planProblem, type PlanProblem } from './plan-problem';

export function specialTargetProblems(
  { criterion, taskId, link }: SpecialTarget,
  { indicators, tasks = [] }: Plan,
  path: PlanPath,
): readonly PlanProblem[] {
  const read = parseNotation(criterion);
  const problems: PlanProblem[] = [];
  if (!read.ok || ['missing', 'composition'].includes(read.notation.kind))
    problems.push(planProblem('unreadable-criterion', [...path, 'criterion'], { value: criterion }));
  if (taskId !== null && !tasks.some((task) => task.id === taskId))
    problems.push(planProblem('unknown-task', [...path, 'taskId'], { value: taskId }));
  if (link && !indicators.some(({ id }) => id === link.indicatorId))
    problems.push(planProblem('unknown-indicator', [...path, 'link', 'indicatorId'], { value: link.indicatorId }));
  return problems;
}
