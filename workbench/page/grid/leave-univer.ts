/** Ends a Univer with a grid: some of what it puts off to a quiet moment would still ask for the workbook that is gone by then. */
import type { Injector } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** Before the workbook goes: what waits for the pointer to rest is told now, and what would be validated later is not. */
export function leaveUniver(injector: Injector): void {
  injector.get(HoverManagerService).dispose();
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}
