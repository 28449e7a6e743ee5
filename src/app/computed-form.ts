/** Which form the computed columns are in, and which of their results cannot be used. */
import { yearPlace } from '../template/computed-cells';
import type { CellContent } from '../template/sheet-spec';
import { callsPlan } from '../template/plan-calls';
import { planCells, type ComputedCell } from './computed-contents';
import { heldAt, type StandingSheets } from './standing-sheets';

/** `plan`: some PLAN formula stands there; `plain`: none, but the cell above that plain formulas need; else `values`. */
export type ComputedForm = 'plan' | 'plain' | 'values';

export function formOf(sheets: StandingSheets): ComputedForm {
  if (planCells(sheets).some((cell) => callsPlan(heldAt(sheets, cell).formula))) return 'plan';
  const year = heldAt(sheets, { sheet: sheets.progress.sheet.name, ...yearPlace(sheets.context) });
  return String(year.formula).startsWith('=') ? 'plain' : 'values';
}

/** What Excel shows while a function is not there or not done; with an apostrophe once it is to be written as text. */
const unfinished = /^'?#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

export function isUnfinishedValue(held: CellContent): boolean {
  return unfinished.test(String(held));
}

export function isUnfinished(sheets: StandingSheets, cell: ComputedCell): boolean {
  return isUnfinishedValue(heldAt(sheets, cell).value);
}
