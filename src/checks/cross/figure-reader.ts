/**
 * Reads the figure that an operand of a cross-check stands for in a year, made once per operand. Bases and the review's
 * actuals stand for the base year.
 */
import { parseNotation } from '../../notation/parse-notation';
import type { CrossOperand, Plan } from '../../plan/plan';
import { preparedFacts, type AcceptedRow } from '../check-row';
import { indicatorsById } from '../indicator-index';
import type { Figures } from '../entry';
import type { Reading } from '../reading';
import type { Figure } from './evaluate';

/** What the rows hold that may be compared: an entry with a hard finding of its own is missing here. */
export interface Comparable {
  readonly plan: Plan;
  readonly accepted: ReadonlyMap<string, AcceptedRow>;
  readonly figures: Figures;
}

/** null where there is no figure, or none that may be compared. */
export type FigureReader = (year: number, comparable: Comparable) => Figure | null;

export function figureReader({ name, indicator: id, review, part: at }: CrossOperand, plan: Plan): FigureReader {
  const part = at ?? null;
  if (id !== undefined) return indicatorReader(id, part, plan);
  const row = plan.review?.rows.find(({ no }) => no === review);
  const reached = row ? printedFigure(row.actual, part) : null;
  return (year, { figures }) => {
    const given = Object.hasOwn(figures, name) ? figures[name]?.[year] : undefined;
    if (given !== undefined) return printedFigure(given, part);
    return year === plan.baseYear ? reached : null;
  };
}

function indicatorReader(id: string, part: number | null, plan: Plan): FigureReader {
  const indicator = indicatorsById(plan).get(id)?.indicator;
  if (!indicator) return () => null;
  const facts = preparedFacts(indicator, plan);
  // The base of a total is a total of years, not a year's figure.
  const base = part === null && facts.base === null ? null : printedFigure(indicator.base, part);
  return (year, { accepted }) => {
    if (year === plan.baseYear) return base;
    const row = accepted.get(id);
    const reading = row ? readingOf(row, year) : null;
    const value = part === null ? reading?.value : reading?.parts?.[part - 1];
    if (!reading || value === null || value === undefined) return null;
    // An entry of 27 in a row of two decimals is 27.00: Excel keeps no zeros.
    return { value, decimals: Math.max(reading.decimals, facts.decimals) };
  };
}

/** Years stand side by side, unless a column is gone. */
function readingOf({ cells, readings }: AcceptedRow, year: number): Reading | null {
  const usual = year - (cells[0]?.year ?? year);
  const at = cells[usual]?.year === year ? usual : cells.findIndex((cell) => cell.year === year);
  return readings[at] ?? null;
}

function printedFigure(text: string, part: number | null): Figure | null {
  const read = parseNotation(text);
  if (!read.ok) return null;
  const { value, parts, decimals } = read.notation;
  const held = part === null ? value : (parts[part - 1] ?? null);
  return held === null ? null : { value: held, decimals };
}
