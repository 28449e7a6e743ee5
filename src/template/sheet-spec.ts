/**
 * Sheets as plain data: what the template room makes and the excel room writes in one batch.
 * Addresses are A1 without a sheet name, rows and columns count from 0, sizes are in points, colours `#RRGGBB`.
 */

import type { SheetWord } from '../words/sheet-parts';

/** The sheets that Tidemark makes. The id, not the name, is a sheet's identity: names travel with the language. */
export type SheetId = SheetWord;

/** What one cell holds: a formula (`=…`), a text, a number; `null` leaves the cell as it is; `''` is blank. */
export type CellContent = string | number | boolean | null;

/** A rectangle of contents. Texts that Excel would read as something else stand where the format is `@`. */
export interface ContentBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

export interface BorderSpec {
  readonly edge: 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';
  readonly style: 'hair' | 'thin' | 'medium';
  readonly color: string;
}

/** One format for many ranges: the writer sends it once (`RangeAreas`). Later rules win over earlier ones. */
export interface FormatRule {
  readonly ranges: readonly string[];
  readonly numberFormat?: string;
  /** Written on a sheet that stands already too, for it is of the plan's words, not of an entry. */
  readonly isForWords?: true;
  readonly fill?: string;
  readonly font?: {
    readonly color?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly name?: string;
  };
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: readonly BorderSpec[];
  /** false: an entry cell, free when the office protects the sheet. */
  readonly locked?: boolean;
}

/** Native data validation; it warns and never stops (errorStyle warning). */
export interface ValidationSpec {
  readonly ranges: readonly string[];
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'custom'; readonly formula: string }
    | {
        readonly type: 'decimal' | 'wholeNumber';
        readonly operator: 'between' | 'greaterThanOrEqualTo' | 'lessThanOrEqualTo';
        readonly formula1: string | number;
        readonly formula2?: string | number;
      };
  readonly title: string;
  readonly message: string;
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A native conditional format. Formulas are relative to the first cell of the first range and use no PLAN function. */
export type ConditionalSpec =
  | {
      readonly type: 'custom';
      readonly ranges: readonly string[];
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly bold?: boolean;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly type: 'dataBar';
      readonly ranges: readonly string[];
      readonly color: string;
      readonly min: number;
      readonly max: number;
    };

export interface PageSpec {
  readonly orientation: 'portrait' | 'landscape';
  readonly printArea: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** 1 = everything on one page wide / tall; undefined = as many as needed. */
  readonly fitWide?: number;
  readonly fitTall?: number;
  /** Margins in points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly centerHorizontally?: boolean;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** On the sheet, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface SheetSpec {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  /** Widths in points by runs of columns: `A:C`. */
  readonly widths: readonly { readonly columns: string; readonly width: number }[];
  readonly heights: readonly { readonly rows: string; readonly height: number }[];
  /** Rows whose height follows their content (`autofitRows`): formulas that return longer texts do not grow a row by themselves. */
  readonly fittedRows?: string;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly string[];
  readonly contents: readonly ContentBlock[];
  /** Cells of the contents with texts that stood somewhere before and are to be the same texts here, whatever format the cell has. */
  readonly keptTexts?: readonly CellPosition[];
  readonly formats: readonly FormatRule[];
  readonly merges: readonly string[];
  readonly validations: readonly ValidationSpec[];
  /** The last one comes first in priority: Excel puts each new rule on top. */
  readonly conditionals: readonly ConditionalSpec[];
  /** Rows and columns that stay when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Range whose header row carries filter buttons. */
  readonly filter?: string;
  readonly page?: PageSpec;
}

/** A workbook-level name; identity of sheets and blocks, so that renaming and moving survive. */
export interface NameSpec {
  readonly name: string;
  readonly sheet: SheetId;
  readonly address: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  /** The sheet to show when all is written, and the cell to select. */
  readonly start: { readonly sheet: SheetId; readonly cell: string };
}
