/** What taking over a table of the office's own would write, worked out without writing anything. */
import { readSelectedValues } from '../excel/read-selected-values';
import { runReading } from '../excel/run';
import { planOfEntries } from '../plan/own-table/entered-rows';
import { matchTable, type MatchedRow } from '../plan/own-table/match-table';
import { parseTabbed } from '../plan/own-table/parse-tabbed';
import { tableChanges, type TableChange } from '../plan/own-table/table-changes';
import { entryPlaces } from './entry-sheets';
import { readFactsAndPlan } from './facts-and-plan';
import { failed } from './failed';
import { done, notice, refused, type Outcome } from './outcome';
import { findProgress } from './find-progress';

export interface TableRequest {
  /** Text with tabs between its cells; null: what is selected in the workbook. */
  readonly text: string | null;
  /** Of a table without years in its headers: the period of its one column of figures. */
  readonly forColumn: string | null;
}

export interface TablePreview {
  /** Where it was read (`Sheet1 B2:G30`); null for a text. */
  readonly from: string | null;
  /** Periods whose columns were found, in the table's order. */
  readonly periods: readonly string[];
  readonly leftOut: readonly string[];
  readonly rows: readonly PreviewedRow[];
}

export type PreviewedRow = MatchedRow & { readonly changes: readonly TableChange[] };

export async function previewTable({ text, forColumn }: TableRequest): Promise<Outcome<TablePreview>> {
  try {
    return await runReading(
      async (context) => {
        const facts = await readFactsAndPlan(context);
        const found = findProgress(facts);
        if (!found.ok) return refused(found.notice);
        const selected = text === null ? await readSelectedValues(context) : null;
        if (text === null && !selected) return refused(notice('nothing-selected', 'warning'));
        const table = selected?.table ?? parseTabbed(text ?? '');
        const match = matchTable(planOfEntries(found.progress.plan), table, forColumn);
        const place = entryPlaces(facts, found.progress);
        const changes = tableChanges(match, table, (id, period) => place(id, period)?.value ?? null);
        return done(
          {
            from: selected && `${selected.sheet} ${selected.address}`,
            periods: match.columns.map(({ period }) => period),
            leftOut: match.leftOut,
            rows: match.rows.map((row) => ({ ...row, changes: changes.get(row.row) ?? [] })),
          },
          [],
        );
      },
      () => undefined,
    );
  } catch (thrown) {
    return failed(thrown);
  }
}
