/** Takes a settled workbook's state: what its grid shows, and what an add-in keeps in it. */
import type { CellState, CellStyle, Engine, Rect, SaveExtras } from '../engine/engine';
import type { WorkbookModel } from '../model/workbook-model';
import type { DocumentSettings } from '../protocol/boot/document-settings';
import { STATE_VERSION } from './workbook-state';
import type { CellEntry, ResultEntry, SheetState, SizeRun, StyleRun, WorkbookState } from './workbook-state';

/** Columns and rows beyond the used cells that may still have a size of their own. */
const LAYOUT_MARGIN = 30;

export function takeState(model: WorkbookModel, documentSettings: DocumentSettings): WorkbookState {
  const { engine, state } = model;
  const ids = engine.sheetIds();
  const { sheets } = model.saveExtras();
  return {
    kind: 'workbench-workbook',
    version: STATE_VERSION,
    active: Math.max(0, ids.indexOf(engine.activeSheet())),
    sheets: ids.map((sheet) => sheetState(model, sheet, sheets[sheet])),
    names: engine.names().map(({ sheet, ...name }) => ({ ...name, sheet: sheet === null ? null : ids.indexOf(sheet) })),
    customXml: [...state.customXml.values()],
    settings: Object.fromEntries(state.settings),
    documentSettings: settingsOf(documentSettings),
    properties: { ...state.properties },
    customProperties: Object.fromEntries(state.customProperties),
  };
}

function sheetState(model: WorkbookModel, sheet: string, extras: SaveExtras['sheets'][string] | undefined): SheetState {
  const { engine, state } = model;
  const { gridlines, headings, tabColor, filter, page, properties, protection } = state.sheetState(sheet);
  const used = engine.usedRect(sheet, false);
  const rowCount = (used ? used.row + used.rows : 0) + LAYOUT_MARGIN;
  const columnCount = (used ? used.column + used.columns : 0) + LAYOUT_MARGIN;
  return {
    name: engine.sheetName(sheet),
    visibility: engine.visibility(sheet),
    cells: used ? cellEntries(engine, sheet, used) : [],
    results: used ? resultEntries(engine, sheet, used) : [],
    ...styleEntries(engine, sheet, used),
    columns: sizes(columnCount, (column) => [engine.columnWidth(sheet, column), false]),
    rows: sizes(rowCount, (row) => [
      engine.rowHeight(sheet, row),
      engine.rowHeightKept(sheet, row)?.automatic === true,
    ]),
    hiddenColumns: indices(columnCount, (column) => engine.columnHidden(sheet, column)),
    hiddenRows: indices(rowCount, (row) => engine.rowHidden(sheet, row)),
    merges: engine.merges(sheet),
    freeze: engine.freeze(sheet),
    conditionals: engine.conditionals(sheet),
    validations: engine.validations(sheet),
    tables: extras?.tables ?? [],
    links: extras?.links ?? [],
    comments: extras?.comments ?? [],
    ...{ gridlines, headings, tabColor, filter, page: inOrder(page), protection },
    properties: Object.fromEntries(properties),
  };
}

/** Whichever was set last: the same settings are the same document. */
function inOrder(page: SheetState['page']): SheetState['page'] {
  return Object.fromEntries(Object.entries(page).sort(([one], [other]) => (one < other ? -1 : 1)));
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

function resultEntries(engine: Engine, sheet: string, used: Rect): ResultEntry[] {
  return engine.read(sheet, used).flatMap((line, down) =>
    line.flatMap(({ formula, type, value }, across): ResultEntry[] => {
      const [row, column] = [used.row + down, used.column + across];
      const isKept = formula !== null && type !== 'Empty' && engine.spillOf(sheet, row, column) === null;
      return isKept ? [[row, column, value]] : [];
    }),
  );
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
  // Most cells with one look share its object.
  const known = new Map<CellStyle, number>();
  const styleRuns: [number, number, number, number][] = [];
  if (!used) return { styles, styleRuns };
  for (let row = used.row; row < used.row + used.rows; row += 1)
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const style = engine.style(sheet, row, column);
      const index = known.get(style) ?? indexIn(styles, indexOf, style);
      known.set(style, index);
      if (index < 0) continue;
      const last = styleRuns.at(-1);
      if (last?.[0] === row && last[2] === column - 1 && last[3] === index) last[2] = column;
      else styleRuns.push([row, column, column, index]);
    }
  return { styles, styleRuns };
}

/** -1 for a cell that looks like any other. */
function indexIn(styles: CellStyle[], indexOf: Map<string, number>, style: CellStyle): number {
  const key = JSON.stringify(style);
  if (key === '{}') return -1;
  const index = indexOf.get(key) ?? styles.push(style) - 1;
  indexOf.set(key, index);
  return index;
}

/** Hidden ones read as 0; their size is kept as the default, and that they are hidden stands apart. */
function sizes(count: number, sizeOf: (index: number) => readonly [points: number, fitted: boolean]): SizeRun[] {
  const runs: [number, number, number, boolean][] = [];
  for (let index = 0; index < count; index += 1) {
    const [points, fitted] = sizeOf(index);
    const last = runs.at(-1);
    if (points <= 0) continue;
    if (last?.[1] === index - 1 && last[2] === points && last[3] === fitted) last[1] = index;
    else runs.push([index, index, points, fitted]);
  }
  return runs;
}

function indices(count: number, test: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(test);
}
