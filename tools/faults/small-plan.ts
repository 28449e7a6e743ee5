/** A few rows of the Haining plan, of every kind of sheet: each point of the faults needs a workbook of its own. */
import type { GenerateRequest } from '../../src/app/generate-request';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';

const kept = new Set(['urban-jobs', 'registered-unemployment', 'pension-insured', 'professional-structure']);

export function smallPlan(): Plan {
  const haining = builtInPlan('haining-14fyp');
  if (!haining) throw new Error('the built-in plan is missing');
  const indicators = haining.indicators.filter(({ id }) => kept.has(id));
  const reviewed = new Set(indicators.map(({ previousNo }) => previousNo));
  const tasks = (haining.tasks ?? []).slice(0, 2);
  const taskIds = new Set<string | null>([null, ...tasks.map(({ id }) => id)]);
  return {
    ...haining,
    id: 'small',
    indicators,
    conflicts: [],
    crossChecks: [],
    tasks,
    specialTargets: (haining.specialTargets ?? [])
      .filter(({ taskId, link }) => taskIds.has(taskId) && (link === null || kept.has(link.indicatorId)))
      .slice(0, 3),
    ...(haining.review
      ? { review: { ...haining.review, rows: haining.review.rows.filter(({ no }) => reviewed.has(no)) } }
      : {}),
  };
}

/** The same plan with every sheet that an office may ask for: annual targets, quarters, the ledger. */
export function widest(): GenerateRequest {
  const plan = { ...smallPlan(), decomposition: { departments: ['就业科'], towns: ['硖石街道'] } };
  return { plan, language: 'zh-CN', withinYear: { division: 'quarter', mode: 'period' }, ledger: true };
}
