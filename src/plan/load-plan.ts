/** Reads a plan file: size and shape first, then the schema, then the rules. Never throws; what comes out is frozen. */
import { Validator, type Schema } from '@cfworker/json-schema';
import type { Plan } from './plan';
import type { PlanProblem } from './plan-problem';
import { planRuleProblems } from './plan-rules';
import schema from './plan.schema.json';

export type PlanResult =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Characters; 2,000 indicators with all their sources take about 3 million. */
const largestFile = 10_000_000;
const deepest = 12;
/** Problems told at once; more help nobody. */
const mostProblems = 20;

// An interpreter, not a compiler: the content security policy forbids making code from text.
const validator = new Validator(schema as Schema, '2020-12', false);

export function parsePlan(text: string): PlanResult {
  if (text.length > largestFile) return refuse({ code: 'too-large', path: '', place: '', value: String(text.length) });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (thrown) {
    return refuse({ code: 'not-json', path: '', place: '', value: thrown instanceof Error ? thrown.message : '' });
  }
  return checkPlan(data);
}

export function checkPlan(data: unknown): PlanResult {
  const shape = shapeProblem(data, '', 0);
  if (shape) return refuse(shape);
  const { valid, errors } = validator.validate(data);
  if (!valid) return refuse(...schemaProblems(errors, data));
  const plan = data as Plan;
  const problems = planRuleProblems(plan);
  return problems.length > 0 ? refuse(...problems) : { ok: true, plan: frozen(plan) };
}

function refuse(...problems: readonly PlanProblem[]): PlanResult {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function shapeProblem(data: unknown, path: string, depth: number): PlanProblem | null {
  if (typeof data !== 'object' || data === null) return null;
  if (depth > deepest) return { code: 'too-deep', path, place: '', value: String(depth) };
  for (const key of Object.keys(data)) {
    const inner = `${path}/${key}`;
    if (forbiddenKeys.has(key)) return { code: 'forbidden-key', path: inner, place: '', value: key };
    const problem = shapeProblem((data as Record<string, unknown>)[key], inner, depth + 1);
    if (problem) return problem;
  }
  return null;
}

/** The innermost complaints: what stands around them only says that something inside is wrong. */
function schemaProblems(
  errors: readonly { instanceLocation: string; error: string }[],
  data: unknown,
): readonly PlanProblem[] {
  const places = errors.map(({ instanceLocation }) => instanceLocation);
  const innermost = errors.filter(({ instanceLocation }) =>
    places.every((place) => place === instanceLocation || !place.startsWith(`${instanceLocation}/`)),
  );
  const byPath = new Map(innermost.map(({ instanceLocation, error }) => [instanceLocation.replace(/^#/, ''), error]));
  return [...byPath].map(([path, error]) => {
    const isUnknownKey = error.startsWith('False boolean schema');
    const value = isUnknownKey ? (path.split('/').at(-1) ?? '') : error;
    return { code: isUnknownKey ? 'unknown-key' : 'schema', path, place: placeIn(data, path), value };
  });
}

/** `4 户籍…` for a path inside the fourth indicator, as far as it can be told from a broken file. */
function placeIn(data: unknown, path: string): string {
  const [, list, index] = /^\/(indicators|review\/rows)\/(\d+)/.exec(path) ?? [];
  if (list === undefined) return '';
  const held = list.split('/').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], data);
  const row = (held as { no?: unknown; name?: { zh?: unknown } }[] | undefined)?.[Number(index)];
  return [row?.no, row?.name?.zh].filter((part) => typeof part === 'string').join(' ');
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
