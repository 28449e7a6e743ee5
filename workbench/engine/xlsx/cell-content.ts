/** One cell's content for exceljs: values, and formulas with the results that readers show before they calculate. */
import type { CellErrorValue, CellFormulaValue, CellValue } from 'exceljs';
import { cellName, rangeName } from '../cell-name';
import type { CellState, Rect } from '../engine';
import { fileFormula } from '../formula-text';

/** Errors that a cell in a file can hold; newer ones exist only as rich values and are written as #VALUE!. */
const FILE_ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly spill: Rect | null;
  readonly array: boolean;
  isCustom(name: string): boolean;
}

export function constantContent(cell: CellState): CellValue {
  return cell.type === 'Empty' ? null : resultOf(cell);
}

export function formulaContent(cell: CellState, place: FormulaPlace): CellValue {
  const formula = fileFormula(cell.formula ?? '', (name) => place.isCustom(name));
  const result = cell.type === 'Empty' ? undefined : resultOf(cell);
  const value: Record<string, unknown> = result === undefined ? { formula } : { formula, result };
  if (place.array || place.spill) {
    value['shareType'] = 'array';
    value['ref'] = place.spill ? rangeName(place.spill) : cellName(place.row, place.column);
  }
  return value as unknown as CellFormulaValue;
}

function resultOf(cell: CellState): string | number | boolean | CellErrorValue {
  if (cell.type !== 'Error') return cell.value;
  const error = FILE_ERRORS.has(String(cell.value)) ? String(cell.value) : '#VALUE!';
  return { error } as CellErrorValue;
}
