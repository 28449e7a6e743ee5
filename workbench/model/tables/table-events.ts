/** Tells of changes in a table's cells. */
import type { Rect } from '../../engine/engine';
import { addressOf, intersection } from '../a1';
import type { ModelState } from '../state';
import { tablesOn } from './find-table';
import type { TableState } from './table-state';

export function tellTable(state: ModelState, table: TableState, rect: Rect, changeType: string): void {
  const { sheet } = table.anchor;
  if (changeType !== 'RangeEdited') state.engine.refreshReferences();
  state.tellTo([table.id, sheet, 'Workbook'], 101, {
    tableId: table.id,
    worksheetId: sheet,
    address: addressOf(rect),
    changeType,
    source: 'Local',
    referenceId: state.rememberRange(sheet, rect),
    triggerSource: 'ThisLocalAddin',
  });
}

/** Every table that has a part in the changed cells. */
export function tellTables(state: ModelState, sheet: string, rect: Rect, changeType: string): void {
  for (const table of tablesOn(state, sheet)) {
    const part = intersection(table.anchor.rect, rect);
    if (part) tellTable(state, table, part, changeType);
  }
}
