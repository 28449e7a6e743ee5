/** One row of the progress block as the pane shows it. */
import { yearsExplained } from '../checks/row-years';
import type { Indicator } from '../plan/plan';
import type { CellContent } from '../template/sheet-spec';
import { languages } from '../words/language';
import type { PlainColumnKey } from '../words/sheet-parts';
import { isBindingWord, movementWord, statusOfWord, type Movement } from '../words/status-words';
import type { Actual, IndicatorView } from './workbook-view';

export interface RowCells {
  /** null where the column is gone. */
  cell(key: PlainColumnKey | `${number}`): CellContent;
}

export interface Dates {
  /** Cut-off as a year number; null when none is given. */
  readonly cutOff: number | null;
  /** The last year that has to be filled in. */
  readonly lastDue: number;
  readonly years: readonly number[];
}

export function indicatorView(indicator: Indicator, { cell }: RowCells, dates: Dates): IndicatorView {
  const { cutOff, lastDue, years } = dates;
  const actuals = years.map((year): Actual => ({ year, value: cell(`${year}`) ?? '' }));
  const isBlank = ({ value }: Actual) => String(value).trim() === '';
  const explained = yearsExplained(textOf(cell('missingReason')), years);
  const status = statusOfWord(textOf(cell('status')));
  const isReported = status !== null && status !== 'not-reported';
  return {
    indicator,
    base: printed(indicator.base, cell('base')),
    target: printed(indicator.target, cell('target')),
    criterion: printed(indicator.criterion, cell('criterion')),
    binding: isBindingWord(textOf(cell('attribute'))),
    department: textOf(cell('department')),
    actuals,
    at: isReported ? (cutOff ?? actuals.filter((actual) => !isBlank(actual)).at(-1)?.year ?? null) : null,
    latest: resultOf(cell('latest')),
    progress: numberOf(cell('progress')),
    pace: numberOf(cell('pace')),
    due: resultOf(cell('due')),
    gap: numberOf(cell('gap')),
    projection: numberOf(cell('projection')),
    status,
    movement: movementOfWord(textOf(cell('movement'))),
    why: String(resultOf(cell('why')) ?? ''),
    lagging: cell('lagging') === true,
    unfilled: actuals
      .filter((actual) => actual.year <= lastDue && isBlank(actual) && !explained.includes(actual.year))
      .map(({ year }) => year),
  };
}

/** The printed text as long as the cell still holds its value: `3.0` is the number 3 in the cell. */
function printed(text: string, held: CellContent): string {
  const isSame = held === text || (typeof held === 'number' && held === Number(text));
  return isSame || held === null || held === '' ? text : String(held);
}

function movementOfWord(word: string): Movement | null {
  const movements: readonly Movement[] = [1, 0, -1];
  return movements.find((each) => languages.some((language) => movementWord(language, each) === word)) ?? null;
}

function numberOf(held: CellContent): number | null {
  return typeof held === 'number' ? held : null;
}

/** What a formula shows; null for nothing and for errors. */
function resultOf(held: CellContent): string | number | null {
  if (typeof held === 'number') return held;
  const text = textOf(held);
  return text === '' || text.startsWith('#') ? null : text;
}

function textOf(held: CellContent): string {
  return held === null ? '' : String(held).trim();
}
