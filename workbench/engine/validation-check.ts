/** Whether a cell's value satisfies its data validation, as Excel's `valid` says it. */
import type { CellState, FunctionScalar, ValidationRule } from './engine';
import { cellName } from './cell-name';
import type { CustomFunctions } from './custom-functions';
import type { Evaluator } from './evaluator';
import { cleanFormula } from './formula-text';
import { comparison, evaluateAt, holds, type Place } from './rule-conditions';

export function satisfies(
  rule: ValidationRule,
  cell: CellState,
  place: Place,
  evaluator: Evaluator,
  functions: CustomFunctions,
): boolean {
  if (cell.type === 'Empty') return rule.ignoreBlanks;
  if (cell.type === 'Error') return false;
  const formulas = `${rule.formula1} ${rule.formula2 ?? ''}`;
  // Add-in functions are not available to validations: the rule never applies.
  if (functions.calledBy(formulas).length > 0) return true;
  if (rule.type === 'list') return inList(rule, cell, place, evaluator);
  if (rule.type === 'custom') {
    const formula = rule.formula1.startsWith('=') ? rule.formula1 : `=${rule.formula1}`;
    return holds(evaluateAt(evaluator, cleanFormula(formula), place));
  }
  const name = cellName(place.anchor.row, place.anchor.column);
  const operand = rule.type === 'textLength' ? `LEN(${name})` : name;
  if (rule.type !== 'textLength' && cell.type !== 'Double') return false;
  if (rule.type === 'wholeNumber' && !Number.isInteger(cell.value)) return false;
  const condition = comparison(rule.operator ?? 'Between', operand, rule.formula1, rule.formula2);
  return condition !== null && holds(evaluateAt(evaluator, cleanFormula(condition), place));
}

/** Items written into the rule are compared exactly, those of a range without regard to case. */
function inList(rule: ValidationRule, cell: CellState, place: Place, evaluator: Evaluator): boolean {
  if (!rule.formula1.startsWith('=')) {
    const items = rule.formula1.split(',').map((item) => item.trim());
    return items.includes(String(cell.value)) || items.includes(cell.text);
  }
  const { sheet, row, column, anchor } = place;
  const items = evaluator
    .values(cleanFormula(rule.formula1), sheet, row, column, row - anchor.row, column - anchor.column)
    .flat();
  return items.some((item) => sameItem(item, cell));
}

function sameItem(item: FunctionScalar, cell: CellState): boolean {
  if (item === null || typeof item === 'object') return false;
  if (typeof item === 'string' && typeof cell.value === 'string')
    return item.toLowerCase() === cell.value.toLowerCase();
  return item === cell.value;
}
