/** A workbook of ours as it was found: its sheets, saved state and names. */
import type { CellContent, SheetId } from '../template/sheet-spec';
import type { SavedState } from './saved-state';

/** A rectangle of the workbook as it stands, with its place; rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  /** Rows at its end that were not read yet, if any; they are blank here. */
  readonly unread?: number;
}

export interface OwnSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly block: Block;
}

export interface WorkbookFacts {
  readonly sheetNames: readonly string[];
  /** The name of each sheet by Excel's id, which stays when somebody renames it. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly own: Readonly<Partial<Record<SheetId, OwnSheet>>>;
  /** Sheets that were ours and were deleted: the mark is there, its cells are not. */
  readonly deleted: readonly SheetId[];
  readonly state: SavedState | null;
  /** Ids of the custom XML parts in our namespace; more than one only after a copy gone wrong. */
  readonly statePartIds: readonly string[];
  /** Every name of the workbook, ours and others', with its formula. */
  readonly names: ReadonlyMap<string, string>;
  /** The cut-off as the cell holds it; '' when blank, null when there is no such cell. */
  readonly cutOff: CellContent;
  /** Where the cut-off cell stands on its sheet (`D2`); null when there is none. */
  readonly cutOffAddress: string | null;
  /** What figures within the year count, as its cell says; null without such a sheet. */
  readonly mode: CellContent;
  /** Schema version and plan id as the dictionary keeps them, for workbooks that lost the custom XML part. */
  readonly dictionary: { readonly schema: CellContent; readonly planId: CellContent; readonly language: CellContent };
  /** Formulas stand still until somebody presses F9: what they show may be old. */
  readonly calculatesByHand: boolean;
}
