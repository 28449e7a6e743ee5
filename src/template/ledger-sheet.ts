/** The sheet 台账: a row per indicator and year, with source, filler and date of that value. */
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

/** Ids of the rows, `id|2021`: each indicator with its years. */
export function ledgerRowIds(plan: Plan): readonly string[] {
  return plan.indicators.flatMap(({ id }) => planYears(plan).map((year) => cellKey(id, year)));
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
  const rows = plan.indicators.flatMap(({ id, no, name }) =>
    planYears(plan).map((year): ListRow<LedgerColumnKey> => ({
      id: cellKey(id, year),
      cells: {
        no: Number(no) || no,
        name: say(name),
        year,
        value: entryFormula(context, id, yearKey(year)),
      },
    })),
  );
  return new KeyedLayout(ledgerColumns, rows, options.standing?.ledger?.order);
}
