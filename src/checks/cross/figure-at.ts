/** The figure that an operand of a cross-check stands for in a year; bases and the review's actuals stand for the base year. */
import { parseNotation } from '../../notation/parse-notation';
import type { CrossOperand, Indicator, Plan } from '../../plan/plan';
import { preparedFacts } from '../check-row';
import type { Comparable } from './cross-checks';
import type { Figure } from './evaluate';

const indexes = new WeakMap<Plan, ReadonlyMap<string, Indicator>>();

function indicatorIn(plan: Plan, id: string): Indicator | undefined {
  const index = indexes.get(plan) ?? new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  indexes.set(plan, index);
  return index.get(id);
}

/** null where there is none, or none that may be compared. */
export function figureAt(operand: CrossOperand, year: number, comparable: Comparable): Figure | null {
  const { plan, figures } = comparable;
  const { name, indicator: id, review, part } = operand;
  if (id !== undefined) {
    const indicator = indicatorIn(plan, id);
    return indicator ? indicatorFigure(indicator, part ?? null, year, comparable) : null;
  }
  const given = Object.hasOwn(figures, name) ? figures[name]?.[year] : undefined;
  if (given !== undefined) return printedFigure(given, part ?? null);
  if (review === undefined || year !== plan.baseYear) return null;
  const row = plan.review?.rows.find(({ no }) => no === review);
  return row ? printedFigure(row.actual, part ?? null) : null;
}

function indicatorFigure(
  indicator: Indicator,
  part: number | null,
  year: number,
  { plan, accepted }: Comparable,
): Figure | null {
  const facts = preparedFacts(indicator, plan);
  if (year === plan.baseYear)
    // The base of a total is a total of years, not a year's figure.
    return part === null && facts.base === null ? null : printedFigure(indicator.base, part);
  const reading = accepted.get(indicator.id)?.get(year);
  const value = part === null ? reading?.value : reading?.parts?.[part - 1];
  if (!reading || value === null || value === undefined) return null;
  // An entry of 27 in a row of two decimals is 27.00: Excel keeps no zeros.
  return { value, decimals: Math.max(reading.decimals, facts.decimals) };
}

function printedFigure(text: string, part: number | null): Figure | null {
  const read = parseNotation(text);
  if (!read.ok) return null;
  const { value, parts, decimals } = read.notation;
  const held = part === null ? value : (parts[part - 1] ?? null);
  return held === null ? null : { value: held, decimals };
}
