/**
 * The border between the model (Excel's objects) and the engine (the grid: values, formulas, styles, rules).
 * Rows and columns count from 0; sizes are in points; colours are `#RRGGBB`. Writes are buffered: `settle` sends one
 * mutation per sheet to the grid, calculates, and only then do reads show them. The engine applies no Excel limit and
 * checks no protection; that is the model's work.
 */

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface CellState {
  readonly type: CellType;
  /** '' when empty; the error's text (`#N/A`) for errors. Children of a spill have their value here. */
  readonly value: string | number | boolean;
  /** As typed, with `=`; null when the cell holds no formula of its own (children of a spill too). */
  readonly formula: string | null;
  /** As shown, number format applied. */
  readonly text: string;
  /** Number format, en-US; `General` when none. */
  readonly format: string;
}

/** null leaves the cell; '' clears it; a text beginning with `=` is a formula; other texts are taken literally (`exact`) or as Excel would read typing (`typed`). */
export type CellInput = string | number | boolean | null;

export interface BorderStyle {
  readonly style: 'None' | 'Hair' | 'Thin' | 'Medium' | 'Thick' | 'Dash' | 'Dot' | 'Double';
  readonly color: string;
}

/** Every field optional: what is absent is left alone (set) or unset (get). `null` removes. */
export interface CellStyle {
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly fontName?: string | null;
  readonly fontSize?: number | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borderTop?: BorderStyle | null;
  readonly borderBottom?: BorderStyle | null;
  readonly borderLeft?: BorderStyle | null;
  readonly borderRight?: BorderStyle | null;
}

/** A conditional format in Excel's terms. `priority` 0 wins. Formulas are relative to the first cell of the first range. */
export interface ConditionalRule {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly type: 'custom'; readonly formula: string; readonly style: CellStyle }
    | {
        readonly type: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
        readonly style: CellStyle;
      }
    | {
        readonly type: 'dataBar';
        readonly color: string;
        readonly min: BarBound;
        readonly max: BarBound;
        readonly gradient: boolean;
      }
    /** Kept, saved and listed, not drawn. */
    | { readonly type: 'other'; readonly excelType: string; readonly data: Readonly<Record<string, unknown>> };
}
export interface BarBound {
  readonly type: 'number' | 'percent' | 'lowest' | 'highest' | 'formula';
  readonly value?: number | string;
}

/** A data validation in Excel's terms. */
export interface ValidationRule {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly type: 'list' | 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert?: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

/** One call of a custom function as the grid makes it; blanks are null, errors are `{ error: '#N/A' }`. */
export type FunctionArgument = FunctionScalar | readonly (readonly FunctionScalar[])[];
export type FunctionScalar = string | number | boolean | null | { readonly error: string; readonly message?: string };

export interface FunctionHost {
  /** Upper-case full names (`PLAN.STATUS`) that exist now; anything else is `#NAME?`. */
  names(): readonly string[];
  /** Never throws. A scalar, or a matrix that spills. */
  call(
    name: string,
    args: readonly FunctionArgument[],
    caller: { readonly sheet: string; readonly row: number; readonly column: number },
  ): FunctionScalar | readonly (readonly FunctionScalar[])[];
}

export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  readonly paperSize?: string;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly fitWide?: number;
  readonly fitTall?: number;
  readonly scale?: number;
  /** Points. */
  readonly margins?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>>;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly header?: Readonly<Partial<Record<'left' | 'center' | 'right', string>>>;
  readonly footer?: Readonly<Partial<Record<'left' | 'center' | 'right', string>>>;
}

/** What a grid cannot hold and only the saved file shows; the model hands it over when saving. */
export interface SheetExtras {
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly tabColor: string | null;
  readonly filter: Rect | null;
  readonly protected: boolean;
  readonly page: PageSetup;
}

export interface SaveExtras {
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  readonly activeSheet: string;
  readonly customXml: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /**
   * Formulas with the file's array mark. `all` marks those with add-in functions too, as Excel does; `builtIn` (default) does
   * not, since LibreOffice drops the saved result of a marked formula and shows #NAME? for a function it does not know.
   */
  readonly arrayMarks?: 'all' | 'builtIn';
}

export interface Engine {
  // ---- sheets
  sheetIds(): readonly string[];
  sheetName(sheet: string): string;
  addSheet(name: string, position?: number): string;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  visibility(sheet: string): 'Visible' | 'Hidden' | 'VeryHidden';
  setVisibility(sheet: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void;
  activeSheet(): string;
  activate(sheet: string): void;

  // ---- cells (reads show settled state)
  read(sheet: string, rect: Rect): readonly (readonly CellState[])[];
  /** Buffers. `typed` parses text as Excel parses typing or a paste; `exact` keeps text and numbers as they are. */
  write(
    sheet: string,
    row: number,
    column: number,
    cells: readonly (readonly CellInput[])[],
    mode: 'exact' | 'typed',
  ): void;
  usedRect(sheet: string, valuesOnly: boolean): Rect | null;
  /** Applies what is buffered, calculates what depends on it, resolves when results stand. */
  settle(): Promise<void>;
  /** Marks everything (or one sheet) dirty and calculates, as Calculate(Full) does. */
  recalculate(sheet?: string): Promise<void>;

  // ---- looks
  style(sheet: string, row: number, column: number): CellStyle;
  setStyle(sheet: string, rect: Rect, style: CellStyle): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, first: number, last: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, first: number, last: number, points: number): void;
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  rowHidden(sheet: string, row: number): boolean;
  columnHidden(sheet: string, column: number): boolean;
  autofitRows(sheet: string, first: number, last: number): void;
  autofitColumns(sheet: string, first: number, last: number): void;
  merges(sheet: string): readonly Rect[];
  merge(sheet: string, rect: Rect): void;
  unmerge(sheet: string, rect: Rect): void;
  freeze(sheet: string): { readonly rows: number; readonly columns: number } | null;
  setFreeze(sheet: string, freeze: { readonly rows: number; readonly columns: number } | null): void;

  // ---- structure; formulas, names, rules and merges move along
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
  /** Moves a block of cells within its sheet or shifts cells for a partial insert or delete. */
  moveCells(sheet: string, from: Rect, toRow: number, toColumn: number): void;

  // ---- names
  names(): readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet: string | null;
    readonly visible: boolean;
    readonly comment: string;
  }[];
  setName(name: string, formula: string, options?: { readonly visible?: boolean; readonly comment?: string }): void;
  removeName(name: string): void;

  // ---- rules
  conditionals(sheet: string): readonly ConditionalRule[];
  setConditional(sheet: string, rule: ConditionalRule): void;
  removeConditional(sheet: string, id: string): void;
  /** The look that conditional formats give a cell now (empty when none applies); data bars are not part of it. */
  conditionalStyle(sheet: string, row: number, column: number): CellStyle;
  validations(sheet: string): readonly ValidationRule[];
  setValidation(sheet: string, rule: ValidationRule): void;
  removeValidation(sheet: string, id: string): void;
  /** Whether the cell's value satisfies its validation; true when it has none. */
  isValid(sheet: string, row: number, column: number): boolean;

  // ---- functions, changes, files
  setFunctions(host: FunctionHost): void;
  /** Tells of edits made in the grid by a person (not by `write`). */
  onUserEdit(listener: (sheet: string, rect: Rect) => void): void;
  saveXlsx(extras: SaveExtras): Promise<Uint8Array>;
  dispose(): void;
}
