/** What a row's plain formulas refer to: its own cells, the head's hidden cells, the years and the row's actuals. */
import type { PlainColumnKey } from '../../words/sheet-parts';
import type { Language } from '../../words/language';
import { rowTargets } from '../annual-path';
import { chosen, typedYears, yearCells, yearsArgument } from '../progress-formulas';
import type { TemplateContext } from '../template-context';

type Referred = 'base' | 'criterion' | 'attribute' | 'latest' | 'progress' | 'status' | 'projection' | 'pace';

/** Shares due at the ends of years; straight in between. */
export interface Course {
  readonly years: readonly number[];
  readonly shares: readonly number[];
}

export interface PlainCells extends Readonly<Record<Referred, string>> {
  readonly language: Language;
  readonly baseYear: number;
  readonly endYear: number;
  /** The cut-off as typed; "" when there is none. */
  readonly asOf: string;
  /** The cut-off as a year number; "" when there is none. */
  readonly year: string;
  /** The last year that counts. */
  readonly last: string;
  /** The years, oldest first, and the actuals of the row beside them. */
  readonly years: string;
  readonly actuals: string;
  /** The actuals as numbers, 0 where there is none; only inside SUMPRODUCT. */
  readonly numbers: string;
  /** Years and actuals are ranges of the sheet, as functions like SUMIFS want them; else they are put together by CHOOSE. */
  readonly areRanges: boolean;
  /** The latest year of the row in which anything was typed, 0 for none. */
  readonly typed: string;
  readonly yearCount: number;
  /** Confirmed annual targets, one for each year. */
  readonly annual: readonly (number | string)[] | null;
  /** What they say of the way from the base; null for the straight path. */
  readonly course: Course | null;
}

/** `row` counts from 0 on the sheet. */
export function plainCells(context: TemplateContext, row: number): PlainCells {
  const { layout, head, plan, language } = context;
  const cell = (key: PlainColumnKey) => (layout.has(key) ? `$${layout.cell(key, row)}` : '""');
  const years = yearsArgument(context);
  const singles = layout.yearColumns.map(({ key }) => `$${layout.cell(key, row)}`);
  // A blank cell would be 0 in an array.
  const actuals = layout.yearsAdjacent
    ? yearCells(context, row)
    : chosen(singles.map((each) => `IF(${each}="","",${each})`));
  return {
    base: cell('base'),
    criterion: cell('criterion'),
    attribute: cell('attribute'),
    latest: cell('latest'),
    progress: cell('progress'),
    status: cell('status'),
    projection: cell('projection'),
    pace: cell('pace'),
    language,
    baseYear: layout.baseYearAt(row),
    endYear: plan.endYear,
    asOf: head.asOf,
    year: head.year,
    last: head.lastYear,
    years,
    actuals,
    numbers: layout.yearsAdjacent ? `SUMIF(${years},${years},${actuals})` : chosen(singles.map((each) => `N(${each})`)),
    areRanges: layout.yearsAdjacent,
    typed: typedYears(context, row),
    yearCount: layout.yearColumns.length,
    annual: rowTargets(context, row),
    course: null,
  };
}
