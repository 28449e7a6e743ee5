/**
 * The sheet 台账: a row per indicator and year, with source, filler and date of that value; where quarters or halves are filled
 * in, a row for each of them, too.
 */
import { partPeriods, type Division } from '../plan/periods';
import { planYears, type Plan } from '../plan/plan';
import { cellKey } from './register-layout';
import { ledgerWords, type LedgerColumnKey } from '../words/ledger-words';
import { dateValidation } from './date-validation';
import { entryFormula } from './entry-formula';
import { KeyedLayout } from './keyed-layout';
import { listSheet, type ListColumn, type ListLayout, type ListRow } from './list-sheet';
import { bandFills } from './palette';
import { yearKey } from './progress-columns';
import type { SheetSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';
import { partFormulas } from './within-year-sheet';

export const ledgerColumns: readonly ListColumn<LedgerColumnKey>[] = [
  { key: 'key', band: null, width: 60 },
  { key: 'no', band: 'plan', width: 34, isCentred: true },
  { key: 'name', band: 'plan', width: 170 },
  { key: 'year', band: 'plan', width: 44, isCentred: true },
  { key: 'value', band: 'auto', width: 70, isCentred: true, isFormula: true },
  { key: 'source', band: 'entry', width: 200 },
  { key: 'filler', band: 'entry', width: 70 },
  { key: 'date', band: 'entry', width: 72, isCentred: true, numberFormat: 'yyyy-mm-dd' },
  { key: 'note', band: 'entry', width: 140 },
];

/** Ids of the rows, `id|2021Q1`, `id|2021`: each indicator with its periods. */
export function ledgerRowIds(plan: Plan, division: Division | undefined): readonly string[] {
  return plan.indicators.flatMap(({ id }) => periodsOf(plan, division).map((period) => cellKey(id, period)));
}

/** Each year after its parts, as a number; a part by its key. */
function periodsOf(plan: Plan, division: Division | undefined): readonly (number | string)[] {
  const parts = division ? partPeriods(plan, division) : [];
  return planYears(plan).flatMap((year) => [...parts.filter((part) => part.year === year).map(({ key }) => key), year]);
}

export function ledgerSheet(context: TemplateContext): SheetSpec {
  const { language, plan, say, options } = context;
  const words = ledgerWords[language];
  const layout = layoutOf(context);
  const date = { title: words.dateTitle, message: words.dateMessage };
  return listSheet(context, {
    id: 'ledger',
    title: words.title(say(plan.shortTitle)),
    hint: words.hint,
    headers: words.headers,
    layout,
    carried: options.standing?.ledger?.carried,
    tabColor: bandFills.entry,
    frozen: 'year',
    printed: ['no', 'note'],
    validations: [dateValidation(layout, 'date', date)],
    conditionals: [],
  });
}

export function ledgerBlock(context: TemplateContext): string {
  return layoutOf(context).block;
}

function layoutOf(context: TemplateContext): ListLayout<LedgerColumnKey> {
  const { plan, say, options } = context;
  const division = options.withinYear?.division;
  const partFormula = division ? partFormulas(context, division) : () => '';
  const rows = plan.indicators.flatMap(({ id, no, name }) =>
    periodsOf(plan, division).map((period): ListRow<LedgerColumnKey> => ({
      id: cellKey(id, period),
      cells: {
        no: Number(no) || no,
        name: say(name),
        year: period,
        value: typeof period === 'number' ? entryFormula(context, id, yearKey(period)) : partFormula(id, period),
      },
    })),
  );
  return new KeyedLayout(ledgerColumns, rows, options.standing?.ledger?.order);
}
