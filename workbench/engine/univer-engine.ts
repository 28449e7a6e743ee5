/**
 * The engine on Univer: one object that answers the whole Engine contract and leaves each part to its own file. It attaches
 * to a Univer that is already there (a page with a grid) or starts one without a user interface.
 */
import type { Univer, Workbook } from '@univerjs/core';
import { Autofit } from './autofit';
import { Calculation } from './calculation';
import { CellReader } from './cell-reader';
import { conditionalLook, contains } from './conditional-look';
import { CustomFunctions } from './custom-functions';
import type {
  CellInput,
  CellStyle,
  ConditionalRule,
  Engine,
  Freeze,
  NameOptions,
  ReferenceResolver,
  FunctionHost,
  KeptResult,
  Rect,
  SaveExtras,
  ValidationRule,
} from './engine';
import { EnteredFormulas } from './entered-formulas';
import { Evaluator } from './evaluator';
import { filteredSubtotals } from './filtered-subtotals';
import { cleanFormula } from './formula-text';
import { compareCellsAfresh } from './fresh-comparisons';
import { Grid } from './grid';
import { Names } from './names';
import { PendingWrites } from './pending-writes';
import { indexRangesOnce } from './range-index';
import { Rules } from './rules';
import { SheetLayout } from './sheet-layout';
import { Sheets, type Visibility } from './sheets';
import { takeShortcuts } from './shortcuts';
import { keepDependenciesTrue } from './stale-dependencies';
import { Structure } from './structure';
import { RuleDisplay } from './rule-display';
import { startHeadlessUniver } from './univer-headless';
import { listenToEdits } from './user-edits';
import { satisfies } from './validation-check';

export interface EngineOptions {
  /** A Univer with one workbook, a page's for instance; without it one without a user interface is started. */
  readonly univer?: Univer;
  /** Hands the rules to Univer so that a page draws them; by default only when a Univer is given: drawing costs time. */
  readonly showRules?: boolean;
  /** The year that `3/1` belongs to when typed. */
  readonly currentYear?: () => number;
}

/** A person's edit is calculated after this pause; edits in quick succession are calculated together. */
const EDIT_PAUSE_MS = 10;

/** Spills that depend on spills: as deep as this. */
const MOST_SPILL_ROUNDS = 8;

export function createEngine(options: EngineOptions = {}): Engine {
  return new UniverEngine(options);
}

export class UniverEngine implements Engine {
  private readonly grid: Grid;
  private readonly calculation: Calculation;
  private readonly pending: PendingWrites;
  private readonly reader: CellReader;
  private readonly evaluator: Evaluator;
  private readonly functions: CustomFunctions;
  private readonly layout: SheetLayout;
  private readonly structure: Structure;
  private readonly sheets: Sheets;
  private readonly definedNames: Names;
  private readonly rules: Rules;
  private readonly autofit: Autofit;
  private readonly display: RuleDisplay | null;
  private pause: ReturnType<typeof setTimeout> | null = null;

  constructor(options: EngineOptions) {
    const univer = options.univer ?? startHeadlessUniver();
    this.grid = new Grid(univer);
    takeShortcuts(this.grid);
    indexRangesOnce(this.grid);
    keepDependenciesTrue(this.grid);
    compareCellsAfresh();
    this.calculation = new Calculation(this.grid, () => this.calculateSoon());
    this.reader = new CellReader(this.grid);
    const year = options.currentYear ?? (() => new Date().getFullYear());
    const entered = new EnteredFormulas(this.grid);
    this.pending = new PendingWrites(this.grid, year, (...place) => this.reader.spillOf(...place), entered);
    this.evaluator = new Evaluator(this.grid);
    this.functions = new CustomFunctions(this.grid);
    this.layout = new SheetLayout(this.grid);
    this.structure = new Structure(this.grid);
    this.sheets = new Sheets(this.grid);
    this.definedNames = new Names(this.grid);
    this.rules = new Rules(this.grid);
    this.autofit = new Autofit(this.reader, this.layout, (sheet, row, column) => this.style(sheet, row, column));
    const shown = options.showRules ?? options.univer !== undefined;
    this.display = shown ? new RuleDisplay(this.grid, this.rules, this.functions) : null;
  }

  /** True while the engine itself changes the grid: what a page sees change otherwise is a person's doing. */
  get busy(): boolean {
    return this.grid.busy;
  }

  get workbook(): Workbook {
    return this.grid.workbook;
  }

  // ---- sheets
  sheetIds = () => this.sheets.ids();
  sheetName = (sheet: string) => this.grid.sheet(sheet).getName();
  addSheet = (name: string, position?: number) => this.sheets.add(name, position);
  removeSheet = (sheet: string) => this.applied(() => this.sheets.remove(sheet));
  renameSheet = (sheet: string, name: string) => this.applied(() => this.sheets.rename(sheet, name));
  moveSheet = (sheet: string, position: number) => this.sheets.move(sheet, position);
  visibility = (sheet: string) => this.sheets.visibility(sheet);
  setVisibility = (sheet: string, visibility: Visibility) => this.sheets.setVisibility(sheet, visibility);
  activeSheet = () => this.sheets.active();
  activate = (sheet: string) => this.sheets.activate(sheet);

  // ---- cells
  read = (sheet: string, rect: Rect) => this.reader.read(sheet, rect);
  write = (
    sheet: string,
    row: number,
    column: number,
    cells: readonly (readonly CellInput[])[],
    mode: 'exact' | 'typed',
  ) => this.pending.write(sheet, row, column, cells, mode);
  usedRect = (sheet: string, valuesOnly: boolean) => this.applied(() => this.reader.usedRect(sheet, valuesOnly));
  spillOf = (sheet: string, row: number, column: number) => this.reader.spillOf(sheet, row, column);
  spillSource = (sheet: string, row: number, column: number) => this.reader.spillSource(sheet, row, column);

  apply = () => this.pending.apply();

  async settle(): Promise<void> {
    this.functions.refresh();
    this.pending.apply();
    this.display?.refresh();
    await this.calculation.run();
    // What refers to a spill may have to be read anew, and so on.
    for (let round = 0; round < MOST_SPILL_ROUNDS && this.pending.holdsSpills; round++) {
      if (!this.pending.refreshReferences()) break;
      this.pending.apply();
      await this.calculation.run();
    }
  }

  async recalculate(sheet?: string): Promise<void> {
    this.pending.apply();
    if (sheet === undefined) this.calculation.markAll();
    else this.calculation.markSheet(sheet);
    await this.settle();
  }

  evaluate = (formula: string, sheet: string) =>
    this.applied(() => this.evaluator.values(cleanFormula(formula), sheet, 0, 0));

  // ---- looks
  style = (sheet: string, row: number, column: number) => this.pending.look(sheet, row, column);
  setStyle = (sheet: string, rect: Rect, style: CellStyle) => this.pending.style(sheet, rect, style);
  clearStyle = (sheet: string, rect: Rect) => this.pending.clearStyle(sheet, rect);
  columnWidth = (sheet: string, column: number) => this.layout.columnWidth(sheet, column);
  setColumnWidth = (sheet: string, first: number, last: number, points: number) =>
    this.layout.setColumnWidth(sheet, first, last, points);
  rowHeight = (sheet: string, row: number) => this.layout.rowHeight(sheet, row);
  setRowHeight = (sheet: string, first: number, last: number, points: number, automatic = false) =>
    this.layout.setRowHeight(sheet, first, last, points, automatic);
  rowHeightKept = (sheet: string, row: number) => this.layout.rowHeightKept(sheet, row);
  setRowsHidden = (sheet: string, first: number, last: number, hidden: boolean) =>
    this.layout.setRowsHidden(sheet, first, last, hidden);
  setColumnsHidden = (sheet: string, first: number, last: number, hidden: boolean) =>
    this.layout.setColumnsHidden(sheet, first, last, hidden);
  rowHidden = (sheet: string, row: number) => this.layout.rowHidden(sheet, row);
  columnHidden = (sheet: string, column: number) => this.layout.columnHidden(sheet, column);
  autofitRows = (sheet: string, first: number, last: number) =>
    this.applied(() => this.autofit.rows(sheet, first, last));
  autofitColumns = (sheet: string, first: number, last: number) =>
    this.applied(() => this.autofit.columns(sheet, first, last));
  merges = (sheet: string) => this.layout.merges(sheet);
  merge = (sheet: string, rect: Rect) => this.layout.merge(sheet, rect);
  unmerge = (sheet: string, rect: Rect) => this.layout.unmerge(sheet, rect);
  freeze = (sheet: string) => this.layout.freeze(sheet);
  setFreeze = (sheet: string, freeze: Freeze | null) => this.layout.setFreeze(sheet, freeze);

  // ---- structure
  insertRows = (sheet: string, row: number, count: number) =>
    this.applied(() => this.structure.insert(sheet, 'row', row, count));
  deleteRows = (sheet: string, row: number, count: number) =>
    this.applied(() => this.structure.remove(sheet, 'row', row, count));
  insertColumns = (sheet: string, column: number, count: number) =>
    this.applied(() => this.structure.insert(sheet, 'column', column, count));
  deleteColumns = (sheet: string, column: number, count: number) =>
    this.applied(() => this.structure.remove(sheet, 'column', column, count));
  moveCells = (sheet: string, from: Rect, toRow: number, toColumn: number) =>
    this.applied(() => this.structure.move(sheet, from, toRow, toColumn));

  // ---- names
  names = () => this.definedNames.list();
  setName = (name: string, formula: string, options?: NameOptions) => this.definedNames.set(name, formula, options);
  removeName = (name: string, sheet: string | null = null) => this.definedNames.remove(name, sheet);

  // ---- rules
  conditionals = (sheet: string) => this.rules.conditionals(sheet);
  setConditional = (sheet: string, rule: ConditionalRule) => this.rules.setConditional(sheet, rule);
  removeConditional = (sheet: string, id: string) => this.rules.removeConditional(sheet, id);
  conditionalStyle = (sheet: string, row: number, column: number): CellStyle =>
    conditionalLook(this.rules.conditionals(sheet), this.evaluator, this.functions, { sheet, row, column });
  validations = (sheet: string) => this.rules.validations(sheet);
  setValidation = (sheet: string, rule: ValidationRule) => this.rules.setValidation(sheet, rule);
  removeValidation = (sheet: string, id: string) => this.rules.removeValidation(sheet, id);

  isValid(sheet: string, row: number, column: number): boolean {
    const rule = this.rules
      .validations(sheet)
      .find(({ ranges }) => ranges.some((range) => contains(range, row, column)));
    const anchor = rule?.ranges[0];
    if (!rule || !anchor) return true;
    return satisfies(
      rule,
      this.reader.cell(sheet, row, column),
      { sheet, row, column, anchor },
      this.evaluator,
      this.functions,
    );
  }

  // ---- functions, changes, files
  setReferences = (references: ReferenceResolver) => this.pending.setReferences(references);
  setFiltered = (isFiltered: (sheet: string) => boolean) => filteredSubtotals(this.grid, isFiltered);
  refreshReferences = () => void this.pending.refreshReferences();
  keepResults(results: readonly KeptResult[]): void {
    this.pending.apply();
    this.calculation.keepResults(results);
  }

  setFunctions = (host: FunctionHost) => this.functions.setHost(host);

  onCalculated = (listener: (sheets: readonly string[]) => void) => this.calculation.onCalculated(listener);

  onUserEdit = (listener: (sheet: string, rect: Rect) => void) => listenToEdits(this.grid, listener);

  async saveXlsx(extras: SaveExtras): Promise<Uint8Array> {
    await this.settle();
    // Loaded when a file is asked for: it takes longer than all the rest of a small workbook.
    const { saveXlsx } = await import('./xlsx/save-xlsx');
    return saveXlsx(this, {
      extras,
      isCustomFunction: (name) => this.functions.has(name),
      spillOf: (sheet, row, column) => this.reader.spillOf(sheet, row, column),
      fileFormula: (sheet, row, column) => this.pending.inFile(sheet, row, column),
      rowHeightKept: (sheet, row) => this.layout.rowHeightKept(sheet, row),
      columnWidthShown: (sheet, column) => this.layout.columnWidthShown(sheet, column),
    });
  }

  dispose(): void {
    if (this.pause) clearTimeout(this.pause);
    this.calculation.dispose();
    this.grid.univer.dispose();
  }

  private applied<Result>(action: () => Result): Result {
    this.pending.apply();
    return action();
  }

  /** What the engine itself changes is calculated when asked to settle, what a person changes soon after. */
  private calculateSoon(): void {
    if (this.grid.busy) return;
    if (this.pause) clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.calculation.run().catch(() => undefined), EDIT_PAUSE_MS);
  }
}
