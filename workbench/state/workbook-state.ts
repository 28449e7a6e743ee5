/** A workbook as one JSON document, in the engine's terms: what the page saves and opens, and what a picture is drawn from. */
import type {
  CellStyle,
  ConditionalRule,
  Freeze,
  PageSetup,
  Rect,
  SheetComment,
  SheetLink,
  SheetTable,
  ValidationRule,
} from '../engine/engine';

/** Raised when a document of before can no longer be read. */
export const STATE_VERSION = 1;

/** Charts, shapes, page breaks, filters' criteria and named styles are not kept. */
export interface WorkbookState {
  readonly kind: 'workbench-workbook';
  readonly version: typeof STATE_VERSION;
  /** Index of the sheet in front. */
  readonly active: number;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameEntry[];
  readonly customXml: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** `Office.context.document.settings`: JSON texts by key. */
  readonly documentSettings: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Index of the only sheet that knows the name; null for the whole workbook. */
  readonly sheet: number | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** Row, column, content: a formula with `=`, or a value; a text that looks like a formula stands behind an apostrophe. */
export type CellEntry = readonly [row: number, column: number, content: string | number | boolean];
/** Row, column, and what the formula there gave. */
export type ResultEntry = readonly [row: number, column: number, value: string | number | boolean];
/** Row, first column, last column, index into the sheet's styles. */
export type StyleRun = readonly [row: number, first: number, last: number, style: number];
/** First and last row or column, size in points, and whether it follows the content. */
export type SizeRun = readonly [first: number, last: number, points: number, fitted: boolean];

export interface SheetState {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: readonly CellEntry[];
  /** Of formulas that do not spill. A document without them is calculated when it is opened. */
  readonly results?: readonly ResultEntry[];
  readonly styles: readonly CellStyle[];
  readonly styleRuns: readonly StyleRun[];
  readonly columns: readonly SizeRun[];
  readonly rows: readonly SizeRun[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rect[];
  readonly freeze: Freeze | null;
  readonly conditionals: readonly ConditionalRule[];
  readonly validations: readonly ValidationRule[];
  readonly tables: readonly SheetTable[];
  readonly links: readonly SheetLink[];
  readonly comments: readonly SheetComment[];
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly tabColor: string;
  readonly filter: Rect | null;
  readonly page: PageSetup;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly protection: { readonly options: unknown; readonly password: string | null } | null;
}

/** Says what is wrong with a document that is no saved workbook. */
export function parseState(text: string): WorkbookState {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
  const { kind, version, sheets } = (parsed ?? {}) as Partial<Record<keyof WorkbookState, unknown>>;
  if (kind !== 'workbench-workbook' || !Array.isArray(sheets) || sheets.length === 0)
    throw new Error('The file is not a workbook saved by the workbench.');
  if (version !== STATE_VERSION)
    throw new Error(`The file has version ${String(version)}; this workbench reads version ${STATE_VERSION}.`);
  return parsed as WorkbookState;
}
