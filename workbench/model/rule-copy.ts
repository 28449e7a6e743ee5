/** Validations and conditional formats copied with their cells; formulas move as relative references do. */
import type { Rect } from '../engine/engine';
import { rebaseFormula } from '../engine/reference-shift';
import { conditionalFormulas, validationFormulas } from '../engine/rules';
import { intersection } from './a1';
import { removeFrom as removeConditionals, rulesOf } from './conditional/rule-edit';
import { removeFrom as removeValidations } from './data-validation';
import type { Place } from './anchor';
import type { ModelState } from './state';

export function copyRules(state: ModelState, from: Place, to: Place, withValidations: boolean): void {
  state.flush();
  const { engine } = state;
  const conditionals = rulesOf(state, from.sheet);
  const validations = engine.validations(from.sheet);
  const outside = from.sheet === to.sheet && intersection(from.rect, to.rect) !== null;
  if (!outside) removeConditionals(state, to.sheet, [to.rect]);
  for (const rule of conditionals)
    for (const { ranges, move } of copies(rule.ranges, from.rect, to.rect))
      engine.setConditional(to.sheet, {
        ...conditionalFormulas(rule, move),
        id: state.newGuid(),
        ranges,
        priority: engine.conditionals(to.sheet).length,
      });
  if (!withValidations) return;
  if (!outside) removeValidations(state, to.sheet, [to.rect]);
  for (const rule of validations)
    for (const { ranges, move } of copies(rule.ranges, from.rect, to.rect))
      engine.setValidation(to.sheet, { ...validationFormulas(rule, move), id: state.newGuid(), ranges });
}

interface Copy {
  readonly ranges: readonly Rect[];
  readonly move: (formula: string) => string;
}

/** Where the part of a rule that lies in the source comes to stand, once for each repetition. */
function copies(ranges: readonly Rect[], from: Rect, to: Rect): readonly Copy[] {
  const anchor = ranges[0];
  const parts = ranges.flatMap((range) => intersection(range, from) ?? []);
  if (!anchor || parts.length === 0) return [];
  const made: Copy[] = [];
  for (let row = to.row; row < to.row + to.rows; row += from.rows)
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      if (row === from.row && column === from.column) continue;
      const moved = parts.map((part) => ({
        ...part,
        row: part.row - from.row + row,
        column: part.column - from.column + column,
      }));
      const first = moved[0];
      if (!first) continue;
      const [down, across] = [first.row - anchor.row, first.column - anchor.column];
      made.push({ ranges: moved, move: (formula) => rebaseFormula(formula, down, across) });
    }
  return made;
}
