/** Why a template cannot be made here, found before anything is written. */
import type { WorkbookFacts } from '../excel/facts';
import { ourNames } from '../excel/read-facts';
import type { Plan } from '../plan/plan';
import { schemaVersion } from '../template/schema';
import { notice, type Notice } from './outcome';
import { duplicated, placesIn } from './places';
import { savedPlanId, savedSchema } from './saved-plan';
import { folded } from './sheet-names';

export function refusalToGenerate(facts: WorkbookFacts, plan: Plan): Notice | null {
  const schema = savedSchema(facts);
  if (schema !== null && schema > schemaVersion)
    return notice('newer-schema', 'error', { present: schema, known: schemaVersion });
  const taken = takenNames(facts);
  if (taken.length > 0) return notice('failed-name-taken', 'error', { detail: taken.join('、') });
  const present = savedPlanId(facts);
  if (present !== null && present !== plan.id) return notice('other-plan', 'error', { present, asked: plan.id });
  const shut = Object.values(facts.own).find((sheet) => sheet.isProtected);
  if (shut) return notice('failed-sheet-protected', 'error', { where: `（${shut.name}）` });
  const { progress } = facts.own;
  return progress ? duplicated(progress, placesIn(progress, plan), plan) : null;
}

/** Names of ours in a workbook that is not: pointed anew, they would break whatever uses them. Names of nothing are free. */
function takenNames(facts: WorkbookFacts): readonly string[] {
  const keyRow = facts.own.progress?.block.values[0] ?? [];
  if (savedSchema(facts) !== null || keyRow.includes('key')) return [];
  const wanted = new Set(ourNames.map(folded));
  return [...facts.names].flatMap(([name, formula]) =>
    wanted.has(folded(name)) && !formula.includes('#REF!') ? [name] : [],
  );
}
