/** Univer's commands that change no cell: what was found out about the cells before still holds behind them. */
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from '@univerjs/engine-formula';
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';

/** Of these, no formula is calculated anew either. */
export const sizing: ReadonlySet<string> = new Set([
  SetColDataMutation.id,
  SetRowDataMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
]);

/** Each cell stays where it is, holds what it held and is styled as it was; results of formulas come by another command. */
export const leavesCells: ReadonlySet<string> = new Set([
  ...sizing,
  SetArrayFormulaDataMutation.id,
  SetColHiddenMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaDataMutation.id,
  SetFrozenMutation.id,
  SetRowHiddenMutation.id,
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetHideMutation.id,
]);
