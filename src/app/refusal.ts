/** Why a template cannot be made here, found before anything is written. */
import type { WorkbookFacts } from '../excel/read-facts';
import type { Plan } from '../plan/plan';
import { schemaVersion } from '../template/schema';
import { notice, type Notice } from './outcome';
import { duplicated, placesIn } from './places';
import { savedPlanId, savedSchema } from './saved-plan';

export function refusalToGenerate(facts: WorkbookFacts, plan: Plan): Notice | null {
  const schema = savedSchema(facts);
  if (schema !== null && schema > schemaVersion)
    return notice('newer-schema', 'error', { present: schema, known: schemaVersion });
  const present = savedPlanId(facts);
  if (present !== null && present !== plan.id) return notice('other-plan', 'error', { present, asked: plan.id });
  const shut = Object.values(facts.own).find((sheet) => sheet.isProtected);
  if (shut) return notice('failed-sheet-protected', 'error', { where: `（${shut.name}）` });
  const { progress } = facts.own;
  return progress ? duplicated(progress, placesIn(progress, plan), plan) : null;
}
