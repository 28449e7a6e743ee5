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

/** A line as files and grids know it: Excel's line style and weight in one word. */
export type BorderLine =
  | 'None'
  | 'Hair'
  | 'Thin'
  | 'Medium'
  | 'Thick'
  | 'Dash'
  | 'MediumDash'
  | 'DashDot'
  | 'MediumDashDot'
  | 'DashDotDot'
  | 'MediumDashDotDot'
  | 'SlantDashDot'
  | 'Dot'
  | 'Double';

export interface BorderStyle {
  readonly style: BorderLine;
  readonly color: string;
}

export type UnderlineStyle = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** Every field optional: what is absent is left alone (set) or unset (get). `null` removes. */
export interface CellStyle {
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly fontName?: string | null;
  readonly fontSize?: number | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: UnderlineStyle;
  readonly strikethrough?: boolean;
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  readonly horizontal?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly indent?: number;
  /** Degrees from -90 to 90, or 180 for letters one below the other. */
  readonly rotation?: number;
  /** Excel's name of a fill pattern; absent or `Solid` with a fill is a plain ground. */
  readonly pattern?: string;
  readonly patternColor?: string | null;
  /** The named cell style that the look started from. */
  readonly named?: string;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borderTop?: BorderStyle | null;
  readonly borderBottom?: BorderStyle | null;
  readonly borderLeft?: BorderStyle | null;
  readonly borderRight?: BorderStyle | null;
  readonly diagonalDown?: BorderStyle | null;
  readonly diagonalUp?: BorderStyle | null;
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
        readonly look?: DataBarLook;
      }
    | {
        readonly type: 'topBottom';
        readonly kind: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
        readonly rank: number;
        readonly style: CellStyle;
      }
    /** One of Excel's ready-made criteria: `Blanks`, `AboveAverage`, `DuplicateValues` … */
    | { readonly type: 'preset'; readonly criterion: string; readonly style: CellStyle }
    | {
        readonly type: 'text';
        readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
        readonly text: string;
        readonly style: CellStyle;
      }
    /** Kept, saved and listed, not drawn. */
    | { readonly type: 'other'; readonly excelType: string; readonly data: Readonly<Record<string, unknown>> };
}
export interface BarBound {
  readonly type: 'number' | 'percent' | 'percentile' | 'lowest' | 'highest' | 'formula';
  readonly value?: number | string;
}

/** What Excel 2010 added to data bars; all of it may be absent. */
export interface DataBarLook {
  /** The ends were set, be it to the lowest or highest value. */
  readonly exactMin?: boolean;
  readonly exactMax?: boolean;
  readonly barOnly?: boolean;
  readonly direction?: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly axis?: 'Automatic' | 'None' | 'CellMidPoint';
  readonly axisColor?: string | null;
  readonly borderColor?: string | null;
  readonly negativeColor?: string;
  readonly negativeBorderColor?: string | null;
  readonly negativeLikePositive?: boolean;
  readonly negativeBorderLikePositive?: boolean;
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

/** Formulas with structured references in another spelling; null for those that have none. */
export interface ReferenceResolver {
  /** With A1 references, which the grid calculates. */
  plain(formula: string, sheet: string, row: number, column: number): string | null;
  /** With the table's name and `[#This Row]` everywhere, as files have them. */
  inFile(formula: string, sheet: string, row: number, column: number): string | null;
}

export interface NameOptions {
  readonly visible?: boolean;
  readonly comment?: string;
  /** The sheet that alone knows the name; null or absent for the whole workbook. */
  readonly sheet?: string | null;
}

/** How many rows and columns stand still, and at which ones the still part begins (what lies before is scrolled away). */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
  readonly top?: number;
  readonly left?: number;
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

export interface HeaderFooter {
  readonly header?: Readonly<Partial<Record<'left' | 'center' | 'right', string>>>;
  readonly footer?: Readonly<Partial<Record<'left' | 'center' | 'right', string>>>;
}

export interface PageSetup extends HeaderFooter {
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
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  readonly printComments?: string;
  readonly printErrors?: string;
  readonly printOrder?: string;
  readonly firstPageNumber?: number;
  /** Texts of first and even pages, which count when pages differ. */
  readonly pageTexts?: Readonly<Partial<Record<'first' | 'even', HeaderFooter>>>;
  readonly pagesDiffer?: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  readonly alignWithMargins?: boolean;
  readonly scaleWithSheet?: boolean;
}

/** A link on cells: an address outside, or a place in the workbook. */
export interface SheetLink {
  readonly rect: Rect;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface SheetComment {
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly id: string; readonly text: string }[];
}

/** Criteria of one column of a filter, in Excel's terms. */
export interface FilterColumn {
  readonly column: number;
  readonly criteria: {
    readonly filterOn: string;
    readonly criterion1?: string;
    readonly criterion2?: string;
    readonly operator?: string;
    readonly values?: readonly unknown[];
    readonly dynamicCriteria?: string;
  };
}

export interface SheetTableColumn {
  readonly id: number;
  readonly name: string;
  /** What stands in the total row: a text, or a formula with `=`; '' for nothing. */
  readonly total: string;
}

export interface SheetTable {
  readonly name: string;
  readonly rect: Rect;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButton: boolean;
  readonly columns: readonly SheetTableColumn[];
  readonly filterColumns: readonly FilterColumn[];
}

/** Points from the sheet's upper left corner. */
export interface DrawingBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells that a chart takes from: their address with the sheet's name, and what stands in them. */
export interface ChartCells {
  readonly reference: string;
  readonly values: readonly (string | number | boolean)[];
}

export interface SheetChartSeries {
  readonly name: ChartCells | string | null;
  readonly categories: ChartCells | null;
  readonly values: ChartCells | null;
  readonly bubbleSizes: ChartCells | null;
  readonly color: string | null;
  readonly labels: boolean;
}

export interface SheetChart {
  readonly name: string;
  /** Excel's name: `ColumnClustered`. */
  readonly type: string;
  readonly box: DrawingBox;
  /** null where none is shown. */
  readonly title: string | null;
  readonly legend: string | null;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly series: readonly SheetChartSeries[];
}

export interface SheetShape {
  readonly name: string;
  readonly kind: 'shape' | 'line' | 'image';
  /** The outline by its name in a file: `rect`. */
  readonly outline: string;
  readonly box: DrawingBox;
  readonly rotation: number;
  readonly fill: string | null;
  readonly line: string | null;
  readonly lineWeight: number;
  readonly text: string;
  readonly textColor: string | null;
  readonly description: string;
  /** A picture's bytes in Base64. */
  readonly image: string | null;
}

/** What a grid cannot hold and only the saved file shows; the model hands it over when saving. */
export interface SheetExtras {
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly tabColor: string | null;
  readonly filter: Rect | null;
  readonly filterColumns?: readonly FilterColumn[];
  readonly protected: boolean;
  /** What the protected sheet allows: `allowFormatCells` … */
  readonly protection?: Readonly<Record<string, unknown>>;
  readonly page: PageSetup;
  readonly links?: readonly SheetLink[];
  readonly comments?: readonly SheetComment[];
  readonly tables?: readonly SheetTable[];
  readonly charts?: readonly SheetChart[];
  readonly shapes?: readonly SheetShape[];
  /** Rows and columns, from 0, that begin a page. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}

export interface SaveExtras {
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  readonly activeSheet: string;
  readonly customXml: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, unknown>>;
  /** Named styles; those that no cell uses are written only when they are not built in. */
  readonly styles?: readonly { readonly name: string; readonly builtIn: boolean; readonly look: CellStyle }[];
  readonly structureProtected?: boolean;
  /**
   * Formulas with the file's array mark. `all` marks those with add-in functions too, as Excel does; `builtIn` (default) does
   * not, since LibreOffice drops the saved result of a marked formula and shows #NAME? for a function it does not know.
   */
  readonly arrayMarks?: 'all' | 'builtIn';
}

/** What a formula gave when the workbook was saved; row and column count from 0. */
export interface KeptResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
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
  /** Where the formula of a cell spills to; null when it does not. */
  spillOf(sheet: string, row: number, column: number): Rect | null;
  /** The cell whose formula fills this one; null for cells with content of their own. */
  spillSource(sheet: string, row: number, column: number): { readonly row: number; readonly column: number } | null;
  /** Hands what is buffered to the grid without calculating: constants and looks can be read from then on. */
  apply(): void;
  /** Applies what is buffered, calculates what depends on it, resolves when results stand. */
  settle(): Promise<void>;
  /** Marks everything (or one sheet) dirty and calculates, as Calculate(Full) does. */
  recalculate(sheet?: string): Promise<void>;
  /** What a formula gives, without writing it anywhere; calculated results of cells as they stand. */
  evaluate(formula: string, sheet: string): readonly (readonly FunctionScalar[])[];

  // ---- looks
  style(sheet: string, row: number, column: number): CellStyle;
  setStyle(sheet: string, rect: Rect, style: CellStyle): void;
  /** Takes every look away; contents stay. */
  clearStyle(sheet: string, rect: Rect): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, first: number, last: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  /** `automatic` rows take their height from their content when they are fitted again. */
  setRowHeight(sheet: string, first: number, last: number, points: number, automatic?: boolean): void;
  /** The height that was set or fitted; null for the default. */
  rowHeightKept(sheet: string, row: number): { readonly points: number; readonly automatic: boolean } | null;
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  rowHidden(sheet: string, row: number): boolean;
  columnHidden(sheet: string, column: number): boolean;
  autofitRows(sheet: string, first: number, last: number): void;
  autofitColumns(sheet: string, first: number, last: number): void;
  merges(sheet: string): readonly Rect[];
  merge(sheet: string, rect: Rect): void;
  unmerge(sheet: string, rect: Rect): void;
  freeze(sheet: string): Freeze | null;
  setFreeze(sheet: string, freeze: Freeze | null): void;

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
  setName(name: string, formula: string, options?: NameOptions): void;
  /** `sheet` for a name that only this sheet knows. */
  removeName(name: string, sheet?: string | null): void;

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
  /** Formulas written so far take what they gave in the file, and are calculated only when what they depend on changes. */
  keepResults(results: readonly KeptResult[]): void;
  /** Formulas with structured references are written as this gives them, and read as they were written. */
  setReferences(references: ReferenceResolver): void;
  /** Resolves them all again: a table has changed. */
  refreshReferences(): void;
  setFunctions(host: FunctionHost): void;
  /** Told once: whether a filter hides rows of a sheet. SUBTOTAL leaves those out. */
  setFiltered(isFiltered: (sheet: string) => boolean): void;
  /** Tells of sheets in which formulas were calculated. */
  onCalculated(listener: (sheets: readonly string[]) => void): void;
  /** Tells of edits made in the grid by a person (not by `write`). */
  onUserEdit(listener: (sheet: string, rect: Rect) => void): void;
  saveXlsx(extras: SaveExtras): Promise<Uint8Array>;
  dispose(): void;
}
