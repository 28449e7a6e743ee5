/** What the sheet 台账 says of each value, put beside the entries for the checks. */
import type { EntryCell, EntryRow } from '../checks/entry';
import type { WorkbookFacts } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { ledgerColumns, ledgerRowIds } from '../template/ledger-sheet';
import { locateKeys } from '../template/locate';
import { cellKey } from '../template/register-layout';
import { standingWithinYear } from './standing-within-year';

export function withLedger(facts: WorkbookFacts, plan: Plan, rows: readonly EntryRow[]): readonly EntryRow[] {
  const { ledger } = facts.own;
  if (!ledger) return rows;
  const { values } = ledger.block;
  const places = locateKeys(
    ledgerColumns.map(({ key }) => key),
    ledgerRowIds(plan, standingWithinYear(facts)?.division),
    values,
  );
  const held = (row: number, key: 'source' | 'filler') => String(values[row]?.[places.columns.get(key) ?? -1] ?? '');
  const withSource = <Cell extends EntryCell>(cell: Cell): Cell => {
    const at = places.rows.get(cellKey(cell.indicatorId, cell.period ?? cell.year));
    return at === undefined ? cell : { ...cell, source: held(at, 'source'), filler: held(at, 'filler') };
  };
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map(withSource),
    ...(row.withinYear ? { withinYear: { ...row.withinYear, cells: row.withinYear.cells.map(withSource) } } : {}),
  }));
}
