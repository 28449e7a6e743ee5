/** The look that conditional formats give a cell: by priority, each property from the first rule that sets it. */
import type { CellStyle, ConditionalRule, Rect } from './engine';
import type { CustomFunctions } from './custom-functions';
import type { Evaluator } from './evaluator';
import { cellName } from './cell-name';
import { cleanFormula } from './formula-text';
import { highlightFormula } from './highlight-conditions';
import { comparison, evaluateAt, holds } from './rule-conditions';

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

export function conditionalLook(
  rules: readonly ConditionalRule[],
  evaluator: Evaluator,
  functions: CustomFunctions,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): CellStyle {
  let look: CellStyle = {};
  for (const rule of rules) {
    if (!rule.ranges.some((range) => contains(range, at.row, at.column))) continue;
    const style = styleOf(rule);
    const anchor = rule.ranges[0];
    const condition = conditionOf(rule);
    if (!condition || !style || !anchor) continue;
    // Add-in functions are not available to conditional formats: such a rule never applies (office-js#6135).
    if (functions.calledBy(condition).length > 0) continue;
    if (!holds(evaluateAt(evaluator, cleanFormula(condition), { ...at, anchor }))) continue;
    look = { ...style, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function styleOf({ rule }: ConditionalRule): CellStyle | null {
  return rule.type === 'dataBar' || rule.type === 'other' ? null : rule.style;
}

/** The condition as a formula for the first cell of the first range; null for bars, scales and icons. */
export function conditionOf({ rule, ranges }: ConditionalRule): string | null {
  const anchor = ranges[0];
  if (!anchor || rule.type === 'dataBar' || rule.type === 'other') return null;
  if (rule.type === 'custom') return rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}`;
  if (rule.type === 'cellValue')
    return comparison(rule.operator, cellName(anchor.row, anchor.column), rule.formula1, rule.formula2);
  const formula = highlightFormula(rule, ranges);
  return formula === null ? null : `=${formula}`;
}
