/** PLAN formulas anywhere in a workbook, and what they have spilled, as the values they show. */
import type { UsedCells } from '../excel/read-used-cells';
import { callsPlan } from '../template/plan-calls';
import type { CellContent } from '../template/sheet-spec';
import { heldContent, valueContent } from '../template/held-content';
import type { ComputedCell } from './computed-contents';
import type { CellPlace } from './standing-sheets';

/** All but `known`, which are written otherwise. A spilled cell holds a value and neither formula nor constant. */
export function copiedCells(used: readonly UsedCells[], known: readonly CellPlace[]): readonly ComputedCell[] {
  const written = new Set(known.map(keyOf));
  return used
    .filter(({ formulas }) => formulas.flat().some(callsPlan))
    .flatMap((sheet) =>
      cellsOf(sheet, (formula, value) => callsPlan(formula) || (formula === '' && value !== '')).filter(
        (cell) => !written.has(keyOf(cell)),
      ),
    );
}

/** Cells that held something before and are blank now. */
export function vanishedCells(before: readonly UsedCells[], now: readonly UsedCells[]): readonly ComputedCell[] {
  return now.flatMap((sheet) => {
    const earlier = before.find((each) => each.sheet === sheet.sheet);
    if (!earlier) return [];
    return cellsOf(earlier, (_formula, value) => value !== '').filter(
      ({ row, column }) => (sheet.values[row - sheet.row]?.[column - sheet.column] ?? '') === '',
    );
  });
}

/** What the same cells held before; what spills comes back with its formula. */
export function heldBefore(used: readonly UsedCells[], cells: readonly CellPlace[]): readonly ComputedCell[] {
  return cells.flatMap(({ sheet, row, column }) => {
    const held = used.find((each) => each.sheet === sheet);
    const at = (grid: UsedCells['values'] = []) => grid[row - (held?.row ?? 0)]?.[column - (held?.column ?? 0)] ?? '';
    const [formula, value] = [at(held?.formulas), at(held?.values)];
    const isSpilled = formula === '' && value !== '';
    return [{ sheet, row, column, content: isSpilled ? '' : heldContent({ formula, value }) }];
  });
}

function cellsOf(
  { sheet, row, column, formulas, values }: UsedCells,
  wanted: (formula: CellContent, value: CellContent) => boolean,
): readonly ComputedCell[] {
  return values.flatMap((held, i) =>
    held.flatMap((value, j) =>
      wanted(formulas[i]?.[j] ?? '', value)
        ? [{ sheet, row: row + i, column: column + j, content: valueContent(value) }]
        : [],
    ),
  );
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}|${row}|${column}`;
}
