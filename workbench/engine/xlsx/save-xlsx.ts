/** Writes the workbook as an xlsx file: exceljs makes cells and sheets, the parts it does not know are added afterwards. */
import { Workbook, type Style, type Worksheet } from 'exceljs';
import type { CellState, CellStyle, Engine, Freeze, Rect, SaveExtras, SheetExtras } from '../engine';
import { cellName, rangeName } from '../cell-name';
import { fileFormula } from '../formula-text';
import { needsArrayMark } from './array-formulas';
import { constantContent, formulaContent } from './cell-content';
import type { RowHeight } from '../sheet-layout';
import { lookOf } from './cell-look';
import { DifferentialStyles } from './differential-styles';
import type { StyledCell } from './named-styles';
import { FILE_DATE } from './office-package';
import { finishPackage, type SheetPart } from './package-parts';
import { applyPage, pageNames, type FileName } from './page-setup';
import { ruleXml } from './rule-xml';
import { argb } from './xml';

/** What the file needs to know besides the engine's contract. */
export interface SaveContext {
  readonly extras: SaveExtras;
  isCustomFunction(name: string): boolean;
  spillOf(sheet: string, row: number, column: number): Rect | null;
  /** A formula with references to tables, in a file's spelling; null for other formulas. */
  fileFormula(sheet: string, row: number, column: number): string | null;
  rowHeightKept(sheet: string, row: number): RowHeight | null;
  /** The width that was set, also of a hidden column; null for the default. */
  columnWidthShown(sheet: string, column: number): number | null;
}

const PLAIN: SheetExtras = {
  gridlines: true,
  headings: true,
  tabColor: null,
  filter: null,
  protected: false,
  page: {},
};
const POINTS_PER_PX = 0.75;
const DEFAULT_ROW_PT = 15;
/** A column's width counts digits of the default font, seven pixels each, and five pixels of padding. */
const DIGIT_PX = 7;
const PADDING_PX = 5;
/** Columns and rows beyond the used cells that may still have a size of their own. */
const LAYOUT_MARGIN = 50;

export async function saveXlsx(engine: Engine, context: SaveContext): Promise<Uint8Array> {
  const workbook = new Workbook();
  setProperties(workbook, context.extras.properties);
  const ids = engine.sheetIds();
  const styles = new DifferentialStyles();
  const spell = (formula: string) => fileFormula(formula, (name) => context.isCustomFunction(name));
  const sheets: SheetPart[] = [];
  const names: FileName[] = engine.names().map(({ name, formula, sheet, visible, comment }) => ({
    name,
    formula: spell(formula),
    comment,
    hidden: !visible,
    ...(sheet === null ? {} : { localSheet: ids.indexOf(sheet) }),
  }));
  for (const [index, sheet] of ids.entries()) {
    const extras = context.extras.sheets[sheet] ?? PLAIN;
    const name = engine.sheetName(sheet);
    const worksheet = workbook.addWorksheet(name, { properties: { defaultRowHeight: DEFAULT_ROW_PT } });
    await setSheet(worksheet, engine, sheet, extras, context.extras.activeSheet === sheet);
    const namedStyles = setCells(worksheet, engine, sheet, context);
    const fittedRows = setLayout(worksheet, engine, sheet, context);
    applyPage(worksheet, extras.page);
    names.push(...pageNames(name, index, extras));
    const rules = ruleXml(engine.conditionals(sheet), engine.validations(sheet), styles, spell, index + 1);
    sheets.push({ rules, fittedRows, extras, name, namedStyles, scrolledTo: scrolledTo(engine.freeze(sheet)) });
  }
  const activeTab = Math.max(0, ids.indexOf(context.extras.activeSheet));
  const visibility = 'visible' as const;
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility }];
  const buffer = await workbook.xlsx.writeBuffer();
  const differentialStyles = styles.xml();
  return finishPackage(buffer, { sheets, differentialStyles, names, extras: context.extras });
}

async function setSheet(
  worksheet: Worksheet,
  engine: Engine,
  sheet: string,
  extras: SheetExtras,
  active: boolean,
): Promise<void> {
  const freeze = engine.freeze(sheet);
  const shows = { showGridLines: extras.gridlines, showRowColHeaders: extras.headings };
  const view = freeze ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows } : { state: 'normal' };
  worksheet.views = [{ ...view, ...shows, ...(active ? { tabSelected: true } : {}) }] as unknown as Worksheet['views'];
  const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  worksheet.state = states[engine.visibility(sheet)];
  if (extras.tabColor) worksheet.properties.tabColor = { argb: argb(extras.tabColor) };
  if (extras.filter) worksheet.autoFilter = rangeName(extras.filter);
  if (extras.protected) await worksheet.protect('', {});
  for (const merge of engine.merges(sheet)) {
    worksheet.mergeCells(merge.row + 1, merge.column + 1, merge.row + merge.rows, merge.column + merge.columns);
  }
}

/** null when the panes begin at the first cell. */
function scrolledTo(freeze: Freeze | null): string | null {
  if (!freeze?.top && !freeze?.left) return null;
  return cellName(freeze.top ?? 0, freeze.left ?? 0);
}

/** Gives the cells whose look has a name. */
function setCells(worksheet: Worksheet, engine: Engine, sheet: string, context: SaveContext): readonly StyledCell[] {
  const used = engine.usedRect(sheet, false);
  const styled: StyledCell[] = [];
  if (!used) return styled;
  const looks = new Map<string, Partial<Style>>();
  const isCustom = (name: string) => context.isCustomFunction(name);
  const isArrayName = arrayNames(engine);
  const marksAll = context.extras.arrayMarks === 'all';
  const calls = (formula: string) => fileFormula(formula, isCustom).includes('_xldudf_');
  const covered = coveredCells(engine.merges(sheet));
  engine.read(sheet, used).forEach((line, down) => {
    line.forEach((cell, across) => {
      const [row, column] = [used.row + down, used.column + across];
      const style = engine.style(sheet, row, column);
      if (cell.type === 'Empty' && cell.formula === null && Object.keys(style).length === 0) return;
      const target = worksheet.getCell(row + 1, column + 1);
      target.style = shared(looks, style);
      if (style.named !== undefined) styled.push({ cell: cellName(row, column), style: style.named });
      if (!covered.has(`${row},${column}`)) target.value = content(cell, row, column);
    });
  });

  return styled;

  function content(shown: CellState, row: number, column: number) {
    if (shown.formula === null) return constantContent(shown);
    const cell = { ...shown, formula: context.fileFormula(sheet, row, column) ?? shown.formula };
    const spill = context.spillOf(sheet, row, column);
    const array =
      spill === null && (marksAll || !calls(cell.formula)) && needsArrayMark(cell.formula, isArrayName, isCustom);
    return formulaContent(cell, { row, column, spill, array, isCustom });
  }
}

/** exceljs writes a style once per object: cells that look alike share one. */
function shared(looks: Map<string, Partial<Style>>, style: CellStyle): Partial<Style> {
  const key = JSON.stringify(style);
  let look = looks.get(key);
  if (!look) looks.set(key, (look = lookOf(style)));
  return look;
}

/** Cells under a merge have no content of their own; exceljs would hand it to the merge's first cell. */
function coveredCells(merges: readonly Rect[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++)
        if (down + across > 0) covered.add(`${row + down},${column + across}`);
    }
  }
  return covered;
}

function arrayNames(engine: Engine): (name: string) => boolean {
  const many = new Set(
    engine
      .names()
      .filter(({ formula }) => formula.includes(':'))
      .map(({ name }) => name.toUpperCase()),
  );
  return (name) => many.has(name.toUpperCase());
}

/** Gives the rows (from 1) whose height was fitted to their content. */
function setLayout(worksheet: Worksheet, engine: Engine, sheet: string, context: SaveContext): ReadonlySet<number> {
  const fitted = new Set<number>();
  const used = engine.usedRect(sheet, false);
  const columns = (used ? used.column + used.columns : 0) + LAYOUT_MARGIN;
  for (let column = 0; column < columns; column++) {
    const width = context.columnWidthShown(sheet, column);
    if (width !== null) worksheet.getColumn(column + 1).width = (width / POINTS_PER_PX - PADDING_PX) / DIGIT_PX;
    if (engine.columnHidden(sheet, column)) worksheet.getColumn(column + 1).hidden = true;
  }
  const rows = (used ? used.row + used.rows : 0) + LAYOUT_MARGIN;
  for (let row = 0; row < rows; row++) {
    const hidden = engine.rowHidden(sheet, row);
    // exceljs writes an empty row only when it has a height.
    const height = context.rowHeightKept(sheet, row);
    const points = height?.points ?? (hidden ? DEFAULT_ROW_PT : null);
    if (points !== null) worksheet.getRow(row + 1).height = points;
    if (height?.automatic) fitted.add(row + 1);
    if (hidden) worksheet.getRow(row + 1).hidden = true;
  }
  return fitted;
}

/** Names as Excel's document properties have them. */
const PROPERTIES = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  category: 'category',
  manager: 'manager',
  company: 'company',
  lastauthor: 'lastModifiedBy',
} as const;

function setProperties(workbook: Workbook, properties: Readonly<Record<string, string>>): void {
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  workbook.creator = '';
  workbook.lastModifiedBy = '';
  for (const [key, value] of Object.entries(properties)) {
    const field = PROPERTIES[key.toLowerCase() as keyof typeof PROPERTIES] as keyof Workbook | undefined;
    if (field) Object.assign(workbook, { [field]: value });
  }
}
