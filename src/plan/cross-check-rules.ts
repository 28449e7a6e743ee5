/** What a plan's cross-checks must satisfy: their figures are there, their expression can be read and uses them. */
import { parseNotation } from '../notation/parse-notation';
import { parseExpression, reservedWords } from './expression/parse-expression';
import type { CrossCheck, CrossOperand, Plan } from './plan';
import type { PlanPath } from './plan-places';
import { planProblem, type PlanProblem, type PlanProblemCode } from './plan-problem';

export function crossCheckProblems(plan: Plan, check: CrossCheck, path: PlanPath): readonly PlanProblem[] {
  const { operands, holds, at, message } = check;
  if (isOfAnotherPlan(plan, check)) return [];
  const problems: PlanProblem[] = [];
  const refuse = (code: PlanProblemCode, field: PlanPath, value: string, ...wanted: string[]) =>
    problems.push(planProblem(code, [...path, ...field], { value, wanted }));

  const names = new Set(operands.map(({ name }) => name));
  for (const [i, operand] of operands.entries()) {
    const { name } = operand;
    const first = operands.findIndex((each) => each.name === name);
    if (reservedWords.has(name) || first < i) refuse('taken-name', ['operands', i, 'name'], name);
    else problems.push(...operandProblems(plan, operand, [...path, 'operands', i]));
  }

  const read = parseExpression(holds, names);
  if (!read.ok) {
    const { code, at: place, value } = read.fault;
    refuse(`expression-${code}`, ['holds'], value, String(place), [...names].join(', '));
  } else {
    const idle = operands.findIndex(({ name }) => !read.names.includes(name));
    if (idle >= 0) refuse('unused-operand', ['operands', idle, 'name'], operands[idle]?.name ?? '');
  }

  if (operands.find(({ name }) => name === at)?.indicator === undefined)
    refuse('not-an-indicator', ['at'], at, operands.flatMap((each) => (each.indicator ? [each.name] : [])).join(', '));
  for (const language of ['zh', 'en'] as const) {
    const strange = placesOf(message[language]).find((name) => !names.has(name));
    if (strange !== undefined) refuse('unknown-place', ['message', language], strange, [...names].join(', '));
  }
  return problems;
}

/** Of a plan made from part of another one, or with ids of its own: the check is never judged, and harms nothing. */
function isOfAnotherPlan({ indicators }: Plan, { operands }: CrossCheck): boolean {
  const ids = operands.flatMap(({ indicator }) => indicator ?? []);
  return ids.length > 0 && !indicators.some(({ id }) => ids.includes(id));
}

function placesOf(message: string): readonly string[] {
  return [...message.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

function operandProblems(plan: Plan, operand: CrossOperand, path: PlanPath): readonly PlanProblem[] {
  const { indicator: id, review, figure, part, name } = operand;
  if ([id, review, figure].filter((source) => source !== undefined).length !== 1)
    return [planProblem('operand-source', path, { value: name })];
  if (review !== undefined && !plan.review?.rows.some(({ no }) => no === review))
    return [planProblem('unknown-review-row', [...path, 'review'], { value: review })];
  const indicator = plan.indicators.find((each) => each.id === id);
  if (id !== undefined && !indicator) return [planProblem('unknown-indicator', [...path, 'indicator'], { value: id })];
  const printed = indicator?.criterion ?? plan.review?.rows.find(({ no }) => no === review)?.criterion ?? '';
  const read = parseNotation(printed);
  const parts = read.ok ? read.notation.parts.length : 0;
  const fits = parts === 0 ? part === undefined : part !== undefined && part <= parts;
  return fits ? [] : [planProblem('no-such-part', path, { value: String(part ?? ''), wanted: [String(parts)] })];
}
