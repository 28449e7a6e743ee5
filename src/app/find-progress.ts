/** Finds the progress sheet of a workbook by the plan that is saved in it. */
import type { WorkbookFacts } from '../excel/facts';
import { locateProgress } from './locate-progress';
import type { FoundProgress } from './progress-sheet';
import { savedPlan } from './saved-plan';

export function findProgress(facts: WorkbookFacts): FoundProgress {
  return locateProgress(facts, facts.own.progress ? savedPlan(facts) : null);
}
