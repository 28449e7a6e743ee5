/** What the sheet 台账 says of each value, put beside the entries for the checks. */
import type { EntryRow } from '../checks/entry';
import type { WorkbookFacts } from '../excel/read-facts';
import type { Plan } from '../plan/plan';
import { ledgerColumns, ledgerRowIds } from '../template/ledger-sheet';
import { locateKeys } from '../template/locate';
import { cellKey } from '../template/register-layout';

export function withLedger({ own }: WorkbookFacts, plan: Plan, rows: readonly EntryRow[]): readonly EntryRow[] {
  const { ledger } = own;
  if (!ledger) return rows;
  const { values } = ledger.block;
  const places = locateKeys(
    ledgerColumns.map(({ key }) => key),
    ledgerRowIds(plan),
    values,
  );
  const held = (row: number, key: 'source' | 'filler') => String(values[row]?.[places.columns.get(key) ?? -1] ?? '');
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const at = places.rows.get(cellKey(cell.indicatorId, cell.year));
      return at === undefined ? cell : { ...cell, source: held(at, 'source'), filler: held(at, 'filler') };
    }),
  }));
}
