/** An understood rule in the language of the plan's cross-checks (plan/expression): it is judged by the same evaluator. */
import type { CrossCheck, CrossOperand } from '../../plan/plan';
import { decimalText } from '../decimal';
import { parseUnit, placesBetween } from '../units';
import type { NamedFigure } from './named-figures';
import type { OwnRuleKind } from './own-rule';

export interface UnderstoodRule {
  readonly id: string;
  readonly level: CrossCheck['level'];
  readonly kind: OwnRuleKind;
  readonly figure: NamedFigure;
  readonly others: readonly NamedFigure[];
  readonly low: number | null;
  readonly high: number | null;
  readonly message: CrossCheck['message'];
}

/** Names of the figures in the expression: the rule's own, then those it is compared with. */
const names = ['a', 'b', 'c', 'd'] as const;

export function crossCheckOf(rule: UnderstoodRule): CrossCheck {
  const { id, level, message, figure, others } = rule;
  const operands = [figure, ...others].map(({ indicator, part }, i): CrossOperand => ({
    name: names[i] ?? '',
    indicator: indicator.id,
    ...(part === null ? {} : { part }),
  }));
  return { id, level, operands, holds: expressions[rule.kind](rule), at: 'a', message };
}

const signs = { atMost: '<=', below: '<', atLeast: '>=', above: '>' } as const;

const expressions: Readonly<Record<OwnRuleKind, (rule: UnderstoodRule) => string>> = {
  range: (rule) => within('a', rule),
  percent: (rule) => within('(a - prev(a)) / abs(prev(a)) * 100', rule),
  amount: (rule) => within('a - prev(a)', rule),
  atMost: (rule) => `a ${signs.atMost} ${sumOf(rule)}`,
  below: (rule) => `a ${signs.below} ${sumOf(rule)}`,
  atLeast: (rule) => `a ${signs.atLeast} ${sumOf(rule)}`,
  above: (rule) => `a ${signs.above} ${sumOf(rule)}`,
  // A sum of n printed values is only as exact as their last decimals: n halves of them (checks' conventions).
  equal: (rule) => `abs(a - (${sumOf(rule)})) <= ${sumOf(rule, (name) => `half(${name})`)}`,
};

function within(amount: string, { low, high }: UnderstoodRule): string {
  const tests = [
    ...(low === null ? [] : [`${amount} >= ${decimalText(low)}`]),
    ...(high === null ? [] : [`${amount} <= ${decimalText(high)}`]),
  ];
  return tests.join(' and ');
}

/** In the unit of the rule's own figure. */
function sumOf({ figure, others }: UnderstoodRule, term: (name: string) => string = (name) => name): string {
  return others
    .map((other, i) => {
      const name = term(names[i + 1] ?? '');
      const places = placesTo(other, figure) ?? 0;
      if (places === 0) return name;
      return `${name} ${places > 0 ? '*' : '/'} ${10 ** Math.abs(places)}`;
    })
    .join(' + ');
}

/** Power of ten that turns the one's amounts into the other's unit; null where they measure different things. */
export function placesTo(one: NamedFigure, other: NamedFigure): number | null {
  const [from, to] = [one, other].map(({ indicator }) => indicator.unit?.zh ?? '') as [string, string];
  if (from === to) return 0;
  const [typed, wanted] = [parseUnit(from), parseUnit(to)];
  return typed && wanted ? placesBetween(typed, wanted) : null;
}
