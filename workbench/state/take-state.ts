/** Takes a settled workbook's state: everything that its saved file would show, and what an add-in keeps in it. */
import type { CellState, CellStyle, Engine, Rect } from '../engine/engine';
import type { WorkbookModel } from '../model/workbook-model';
import type { DocumentSettings } from '../protocol/boot/document-settings';
import {
  STATE_VERSION,
  type CellEntry,
  type SheetState,
  type SizeRun,
  type StyleRun,
  type WorkbookState,
} from './workbook-state';

/** Columns and rows beyond the used cells that may still have a size of their own. */
const LAYOUT_MARGIN = 30;

export function takeState(model: WorkbookModel, documentSettings: DocumentSettings): WorkbookState {
  const { engine, state } = model;
  const ids = engine.sheetIds();
  return {
    kind: 'workbench-workbook',
    version: STATE_VERSION,
    active: Math.max(0, ids.indexOf(engine.activeSheet())),
    sheets: ids.map((sheet) => sheetState(model, sheet)),
    names: engine.names().map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment })),
    customXml: [...state.customXml.values()],
    settings: Object.fromEntries(state.settings),
    documentSettings: settingsOf(documentSettings),
    properties: { ...state.properties },
  };
}

function sheetState({ engine, state }: WorkbookModel, sheet: string): SheetState {
  const { gridlines, headings, tabColor, filter, page, protection } = state.sheetState(sheet);
  const used = engine.usedRect(sheet, false);
  const [rowCount, columnCount] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  return {
    name: engine.sheetName(sheet),
    visibility: engine.visibility(sheet),
    cells: used ? cellEntries(engine, sheet, used) : [],
    ...styleEntries(engine, sheet, used),
    columns: sizes(columnCount + LAYOUT_MARGIN, (column) => engine.columnWidth(sheet, column)),
    rows: sizes(rowCount + LAYOUT_MARGIN, (row) => engine.rowHeight(sheet, row)),
    hiddenColumns: indices(columnCount + LAYOUT_MARGIN, (column) => engine.columnHidden(sheet, column)),
    hiddenRows: indices(rowCount + LAYOUT_MARGIN, (row) => engine.rowHidden(sheet, row)),
    merges: engine.merges(sheet),
    freeze: engine.freeze(sheet),
    conditionals: engine.conditionals(sheet),
    validations: engine.validations(sheet),
    gridlines,
    headings,
    tabColor,
    filter,
    page,
    protection,
  };
}

function settingsOf(documentSettings: DocumentSettings): Record<string, string> {
  const [keys, values]: [string[], string[]] = [[], []];
  documentSettings.forContext().Read(keys, values);
  return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
}

/** Values that a formula spills are not the cells' own. */
function cellEntries(engine: Engine, sheet: string, used: Rect): CellEntry[] {
  const cells = engine.read(sheet, used);
  const spilled = new Set<string>();
  const entries: CellEntry[] = [];
  cells.forEach((line, down) =>
    line.forEach(({ formula }, across) => {
      const spill = formula === null ? null : engine.spillOf(sheet, used.row + down, used.column + across);
      if (spill) for (const at of cellsOf(spill)) spilled.add(at);
    }),
  );
  cells.forEach((line, down) =>
    line.forEach((cell, across) => {
      const [row, column] = [used.row + down, used.column + across];
      const content = cell.formula === null && spilled.has(`${row},${column}`) ? null : contentOf(cell);
      if (content !== null) entries.push([row, column, content]);
    }),
  );
  return entries;
}

function contentOf({ type, value, formula }: CellState): CellEntry[2] | null {
  if (formula !== null) return formula;
  if (type === 'Empty') return null;
  return typeof value === 'string' && /^['=]/.test(value) ? `'${value}` : value;
}

function cellsOf({ row, column, rows, columns }: Rect): string[] {
  return Array.from({ length: rows * columns }, (_, n) => `${row + Math.floor(n / columns)},${column + (n % columns)}`);
}

function styleEntries(
  engine: Engine,
  sheet: string,
  used: Rect | null,
): { readonly styles: readonly CellStyle[]; readonly styleRuns: readonly StyleRun[] } {
  const styles: CellStyle[] = [];
  const indexOf = new Map<string, number>();
  const styleRuns: StyleRun[] = [];
  if (!used) return { styles, styleRuns };
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    let run: { first: number; last: number; style: number } | null = null;
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const style = engine.style(sheet, row, column);
      const key = JSON.stringify(style);
      if (key !== '{}' && !indexOf.has(key)) indexOf.set(key, styles.push(style) - 1);
      const index = indexOf.get(key) ?? -1;
      if (run && run.style === index) run.last = column;
      else {
        if (run && run.style >= 0) styleRuns.push([row, run.first, run.last, run.style]);
        run = { first: column, last: column, style: index };
      }
    }
    if (run && run.style >= 0) styleRuns.push([row, run.first, run.last, run.style]);
  }
  return { styles, styleRuns };
}

/** Hidden ones read as 0; their size is kept as the default, and that they are hidden stands apart. */
function sizes(count: number, sizeOf: (index: number) => number): SizeRun[] {
  const runs: [number, number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const points = sizeOf(index);
    const last = runs.at(-1);
    if (points <= 0) continue;
    if (last && last[1] === index - 1 && last[2] === points) last[1] = index;
    else runs.push([index, index, points]);
  }
  return runs;
}

function indices(count: number, test: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(test);
}
