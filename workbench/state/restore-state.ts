/** Fills a new, empty workbook with a saved state. Formulas are calculated afterwards, when the host settles. */
import type { CellInput, Engine } from '../engine/engine';
import type { WorkbookModel } from '../model/workbook-model';
import type { DocumentSettings } from '../protocol/boot/document-settings';
import type { CellEntry, SheetState, WorkbookState } from './workbook-state';

export function restoreState(model: WorkbookModel, documentSettings: DocumentSettings, saved: WorkbookState): void {
  const { engine, state } = model;
  const [empty] = engine.sheetIds();
  // Names of sheets first: formulas of the first sheet may point to the last.
  const ids = saved.sheets.map(({ name }, index) => {
    if (index > 0 || empty === undefined) return engine.addSheet(name);
    engine.renameSheet(empty, name);
    return empty;
  });
  for (const { name, formula, visible, comment } of saved.names) engine.setName(name, formula, { visible, comment });
  saved.sheets.forEach((sheet, index) => restoreSheet(model, ids[index] ?? '', sheet));
  for (const xml of saved.customXml) state.customXml.set(state.newGuid(), xml);
  for (const [key, value] of Object.entries(saved.settings)) state.settings.set(key, value);
  Object.assign(state.properties, saved.properties);
  documentSettings.forContext().Write(Object.keys(saved.documentSettings), Object.values(saved.documentSettings));
  const active = ids[saved.active];
  if (active !== undefined) engine.activate(active);
}

function restoreSheet({ engine, state }: WorkbookModel, id: string, saved: SheetState): void {
  const cell = { rows: 1, columns: 1 };
  for (const [row, first, last, index] of saved.styleRuns) {
    const style = saved.styles[index];
    if (style) engine.setStyle(id, { ...cell, row, column: first, columns: last - first + 1 }, style);
  }
  for (const entry of saved.cells) writeCell(engine, id, entry);
  for (const [first, last, points] of saved.columns) engine.setColumnWidth(id, first, last, points);
  for (const [first, last, points] of saved.rows) engine.setRowHeight(id, first, last, points);
  for (const column of saved.hiddenColumns) engine.setColumnsHidden(id, column, column, true);
  for (const row of saved.hiddenRows) engine.setRowsHidden(id, row, row, true);
  for (const merge of saved.merges) engine.merge(id, merge);
  if (saved.freeze) engine.setFreeze(id, saved.freeze);
  for (const rule of saved.conditionals) engine.setConditional(id, rule);
  for (const rule of saved.validations) engine.setValidation(id, rule);
  if (saved.visibility !== 'Visible') engine.setVisibility(id, saved.visibility);
  const { gridlines, headings, tabColor, filter, page, protection } = saved;
  Object.assign(state.sheetState(id), { gridlines, headings, tabColor, filter, page, protection });
}

/** A text behind an apostrophe is typed, everything else taken as it stands. */
function writeCell(engine: Engine, sheet: string, [row, column, content]: CellEntry): void {
  const cells: readonly (readonly CellInput[])[] = [[content]];
  const typed = typeof content === 'string' && content.startsWith("'");
  engine.write(sheet, row, column, cells, typed ? 'typed' : 'exact');
}
