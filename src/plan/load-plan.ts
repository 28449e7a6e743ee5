/** Reads a plan file: its text first, then the schema, then the rules. Never throws; what comes out is frozen. */
import type { Plan } from './plan';
import { planProblem, type PlanProblem } from './plan-problem';
import { planRuleProblems } from './plan-rules';
import { jsonFault, textPlace } from './scan-json';
import { schemaProblems } from './schema-problems';
import { finished, mapped, type Steps } from './steps';

/** Up to twenty problems, in the order of the file; a last one with the code `more` counts the rest. */
export type PlanResult =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Characters; 2,000 indicators with all their sources take about 3 million. */
const largestFile = 10_000_000;
/** Problems told at once; more help nobody. */
const mostProblems = 20;

/** `text` is the content of a plan file as plan.schema.json describes it; a byte order mark is allowed. */
export function parsePlan(text: string): PlanResult {
  return finished(parsePlanSteps(text));
}

/** The same in short steps. Only JSON.parse is one piece, of some 15 ms for a megabyte. */
export function* parsePlanSteps(text: string): Steps<PlanResult> {
  if (text.length > largestFile)
    return refuse([planProblem('too-large', [], { value: String(text.length), wanted: [String(largestFile)] })]);
  const json = text.replace(/^\ufeff/, '');
  const broken = yield* textProblem(json);
  if (broken) return refuse([broken]);
  yield;
  const data: unknown = JSON.parse(json);
  yield;
  const { problems: misshapen, count } = yield* schemaProblems(data, mostProblems);
  if (count > 0) return refuse(misshapen, count);
  const plan = data as Plan;
  const problems = yield* planRuleProblems(plan);
  return problems.length > 0 ? refuse(problems) : { ok: true, plan: yield* frozenPlan(plan) };
}

/** What a file in another encoding turns into where it is read as UTF-8. */
const replacement = '\ufffd';

function* textProblem(json: string): Steps<PlanProblem | null> {
  const start = json.trimStart().charAt(0);
  if (!['{', replacement, ''].includes(start)) return planProblem('not-a-plan', []);
  const lost = json.indexOf(replacement);
  if (lost >= 0) return planProblem('not-utf8', [], { at: textPlace(json, lost) });
  const fault = yield* jsonFault(json);
  if (!fault) return null;
  const { code, value, wanted, offset } = fault;
  return planProblem(code, [], { value, wanted, at: textPlace(json, offset) });
}

function refuse(problems: readonly PlanProblem[], count = problems.length): PlanResult {
  const told = problems.slice(0, mostProblems);
  const rest = count - told.length;
  return { ok: false, problems: rest > 0 ? [...told, planProblem('more', [], { value: String(rest) })] : told };
}

/** A list by its items: they are nearly all of a plan. */
function* frozenPlan(plan: Plan): Steps<Plan> {
  const lists = Object.values(plan).filter((value) => Array.isArray(value));
  for (const list of lists as (readonly unknown[])[]) yield* mapped(list, frozen);
  return frozen(plan);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
