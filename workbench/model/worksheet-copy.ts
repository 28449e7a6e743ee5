/** Worksheet.copy: a sheet with all that stands on it, beside another one or at an end. */
import type { Rect } from '../engine/engine';
import { oneOf } from './enums';
import { failure } from './errors';
import { Described } from './described';
import type { WireValue } from './host-object';
import { checkedSheetName } from './sheet-names';
import type { ModelState, SheetState } from './state';
import { addTable } from './tables/table-add';
import { tablesOn } from './tables/find-table';

export function copySheet(state: ModelState, sheet: string, [type, relativeTo]: readonly WireValue[]): string {
  state.checkStructure();
  const { engine } = state;
  const position = placeOf(state, type, relativeTo);
  engine.apply();
  const copy = engine.addSheet(freeCopyName(state, engine.sheetName(sheet)), position);
  copyCells(state, sheet, copy);
  copyLayout(state, sheet, copy);
  copyRules(state, sheet, copy);
  copyTables(state, sheet, copy);
  copyState(state.sheetState(sheet), state.sheetState(copy));
  for (const { name, formula, visible, comment, sheet: scope } of engine.names())
    if (scope === sheet) engine.setName(name, formula, { visible, comment, sheet: copy });
  state.tell(13, null, { worksheetId: copy, source: 'Local' });
  return copy;
}

function placeOf(state: ModelState, type: WireValue, relativeTo: WireValue): number {
  const order = state.engine.sheetIds();
  const kind = oneOf(['None', 'Before', 'After', 'Beginning', 'End'], type ?? 'None');
  if (kind === 'Beginning') return 0;
  if (kind === 'End' || kind === 'None') return order.length;
  if (!(relativeTo instanceof Described) || relativeTo.type !== 'Worksheet')
    throw failure('InvalidArgument', 'a sheet to stand beside');
  const at = order.indexOf((relativeTo.target as { readonly sheet: string }).sheet);
  return kind === 'Before' ? at : at + 1;
}

/** `Sheet1 (2)`, shortened where the name would become too long. */
function freeCopyName(state: ModelState, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n += 1) {
    const ending = ` (${n})`;
    const wanted = `${base.slice(0, 31 - ending.length)}${ending}`;
    const isTaken = state.engine
      .sheetIds()
      .some((id) => state.engine.sheetName(id).toLowerCase() === wanted.toLowerCase());
    if (!isTaken) return checkedSheetName(state, wanted, null);
  }
}

function copyCells({ engine }: ModelState, sheet: string, copy: string): void {
  const used = engine.usedRect(sheet, false);
  if (!used) return;
  const rows = engine.read(sheet, used).map((line, down) =>
    line.map((cell, across) => {
      const style = engine.style(sheet, used.row + down, used.column + across);
      if (Object.keys(style).length > 0)
        engine.setStyle(copy, { row: used.row + down, column: used.column + across, rows: 1, columns: 1 }, style);
      if (cell.formula !== null) return cell.formula;
      // The children of a spill fill themselves.
      return cell.type === 'Empty' || isSpilled(engine, sheet, used.row + down, used.column + across)
        ? null
        : cell.value;
    }),
  );
  engine.write(copy, used.row, used.column, rows, 'exact');
}

function isSpilled(engine: ModelState['engine'], sheet: string, row: number, column: number): boolean {
  return engine.spillSource(sheet, row, column) !== null;
}

function copyLayout({ engine }: ModelState, sheet: string, copy: string): void {
  const used = engine.usedRect(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  for (let column = 0; column < used.column + used.columns + 10; column += 1) {
    const hidden = engine.columnHidden(sheet, column);
    if (!hidden && engine.columnWidth(sheet, column) !== engine.columnWidth(copy, column))
      engine.setColumnWidth(copy, column, column, engine.columnWidth(sheet, column));
    if (hidden) engine.setColumnsHidden(copy, column, column, true);
  }
  for (let row = 0; row < used.row + used.rows + 50; row += 1) {
    const hidden = engine.rowHidden(sheet, row);
    if (!hidden && engine.rowHeight(sheet, row) !== engine.rowHeight(copy, row))
      engine.setRowHeight(copy, row, row, engine.rowHeight(sheet, row));
    if (hidden) engine.setRowsHidden(copy, row, row, true);
  }
  for (const merge of engine.merges(sheet)) engine.merge(copy, merge);
  const frozen = engine.freeze(sheet);
  if (frozen) engine.setFreeze(copy, frozen);
}

function copyRules(state: ModelState, sheet: string, copy: string): void {
  state.flush();
  const { engine } = state;
  for (const rule of engine.conditionals(sheet)) engine.setConditional(copy, { ...rule, id: state.newGuid() });
  for (const rule of engine.validations(sheet)) engine.setValidation(copy, { ...rule, id: state.newGuid() });
}

/** Copies of tables get names of their own. */
function copyTables(state: ModelState, sheet: string, copy: string): void {
  for (const table of tablesOn(state, sheet)) {
    const rect: Rect = table.anchor.rect;
    const made = addTable(state, copy, table.totals ? { ...rect, rows: rect.rows - 1 } : rect, true);
    made.anchor.rect = rect;
    const { headers, totals, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton } = table;
    Object.assign(made, { headers, totals, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton });
    for (const [column, criteria] of table.criteria) made.criteria.set(column, criteria);
  }
}

function copyState(from: SheetState, to: SheetState): void {
  to.gridlines = from.gridlines;
  to.headings = from.headings;
  to.tabColor = from.tabColor;
  to.filter = from.filter;
  for (const [column, criteria] of from.filterCriteria) to.filterCriteria.set(column, criteria);
  to.page = from.page;
  to.protection = from.protection;
  for (const [key, value] of from.properties) to.properties.set(key, value);
}
