/** Fills a new, empty workbook with a saved state. Formulas show what they gave when it was saved, as a file's do. */
import type { CellInput, Engine } from '../engine/engine';
import type { ModelState } from '../model/state';
import type { WorkbookModel } from '../model/workbook-model';
import type { DocumentSettings } from '../protocol/boot/document-settings';
import { restoreObjects } from './restore-objects';
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
  const isFormula = ([, , content]: CellEntry) => typeof content === 'string' && content.startsWith('=');
  saved.sheets.forEach((sheet, index) => {
    const id = ids[index] ?? '';
    restoreLooks(engine, id, sheet);
    for (const entry of sheet.cells) if (!isFormula(entry)) writeCell(engine, id, entry);
  });
  // Formulas name tables, and tables take their columns' names from cells.
  engine.apply();
  saved.sheets.forEach((sheet, index) => restoreObjects(model, ids[index] ?? '', sheet));
  for (const { name, formula, sheet, visible, comment } of saved.names)
    engine.setName(name, formula, { visible, comment, sheet: sheet === null ? null : (ids[sheet] ?? null) });
  saved.sheets.forEach((sheet, index) => {
    const id = ids[index] ?? '';
    for (const entry of sheet.cells) if (isFormula(entry)) writeCell(engine, id, entry);
    restoreSheetState(state, id, sheet);
  });
  restoreWorkbook(state, saved);
  documentSettings.forContext().Write(Object.keys(saved.documentSettings), Object.values(saved.documentSettings));
  keepResults(engine, ids, saved);
  const active = ids[saved.active];
  if (active !== undefined) engine.activate(active);
}

function keepResults(engine: Engine, ids: readonly string[], { sheets }: WorkbookState): void {
  const results = sheets.flatMap(({ results: entries = [] }, index) =>
    entries.map(([row, column, value]) => ({ sheet: ids[index] ?? '', row, column, value })),
  );
  if (results.length > 0) engine.keepResults(results);
}

function restoreWorkbook(state: ModelState, saved: WorkbookState): void {
  for (const xml of saved.customXml) state.customXml.set(state.newGuid(), xml);
  for (const [key, value] of Object.entries(saved.settings)) state.settings.set(key, value);
  for (const [key, value] of Object.entries(saved.customProperties)) state.customProperties.set(key, value);
  Object.assign(state.properties, saved.properties);
}

function restoreLooks(engine: Engine, id: string, saved: SheetState): void {
  for (const [row, first, last, index] of saved.styleRuns) {
    const style = saved.styles[index];
    if (style) engine.setStyle(id, { row, rows: 1, column: first, columns: last - first + 1 }, style);
  }
  for (const [first, last, points] of saved.columns) engine.setColumnWidth(id, first, last, points);
  for (const [first, last, points, fitted] of saved.rows) engine.setRowHeight(id, first, last, points, fitted);
  for (const column of saved.hiddenColumns) engine.setColumnsHidden(id, column, column, true);
  for (const row of saved.hiddenRows) engine.setRowsHidden(id, row, row, true);
  for (const merge of saved.merges) engine.merge(id, merge);
  if (saved.freeze) engine.setFreeze(id, saved.freeze);
  for (const rule of saved.conditionals) engine.setConditional(id, rule);
  for (const rule of saved.validations) engine.setValidation(id, rule);
  if (saved.visibility !== 'Visible') engine.setVisibility(id, saved.visibility);
}

function restoreSheetState(state: ModelState, id: string, saved: SheetState): void {
  const { gridlines, headings, tabColor, filter, page, protection, properties } = saved;
  const sheet = state.sheetState(id);
  Object.assign(sheet, { gridlines, headings, tabColor, filter, page, protection });
  for (const [key, value] of Object.entries(properties)) sheet.properties.set(key, value);
  state.anchorFilter(id);
}

/** A text behind an apostrophe is typed, unless the cell takes all texts as they are; everything else taken as it stands. */
function writeCell(engine: Engine, sheet: string, [row, column, content]: CellEntry): void {
  const escaped = typeof content === 'string' && content.startsWith("'");
  const literal = escaped && engine.style(sheet, row, column).numberFormat === '@';
  const cells: readonly (readonly CellInput[])[] = [[literal ? content.slice(1) : content]];
  engine.write(sheet, row, column, cells, escaped ? 'typed' : 'exact');
}
