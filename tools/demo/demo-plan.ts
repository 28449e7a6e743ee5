/** The plan that the demo runs: a built-in one by id, or a plan file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtInPlan, builtInPlanIds } from '../../src/plan/built-in';
import { parsePlan } from '../../src/plan/load-plan';
import type { Plan } from '../../src/plan/plan';
import type { Language } from '../../src/words/language';
import { planProblemSentence } from '../../src/words/plan-words';
import { DemoProblem } from './problem';

export function demoPlan(idOrFile: string, language: Language): Plan {
  const builtIn = builtInPlan(idOrFile);
  if (builtIn) return builtIn;
  if (!existsSync(idOrFile) || !statSync(idOrFile).isFile())
    throw new DemoProblem(`--plan: “${idOrFile}” is neither a file nor a built-in plan (${builtInPlanIds.join(', ')})`);
  const read = parsePlan(readFileSync(idOrFile, 'utf8'));
  if (read.ok) return read.plan;
  throw new DemoProblem(
    [`${idOrFile}:`, ...read.problems.map((problem) => planProblemSentence(language, problem))].join('\n'),
  );
}
