/** The definition sheet of a plan as cells that can be edited and read back. */
import type { Plan } from '../../../src/plan/plan';
import type { DefinitionGrid } from '../../../src/template/definition/read-definition';
import { definitionSheet } from '../../../src/template/definition/write-definition';
import type { Language } from '../../../src/words/language';

export type Cells = string[][];

export function cellsOf(plan: Plan, language: Language = 'zh-CN'): Cells {
  return definitionSheet(plan, language).rows.map((row) => [...row]);
}

export function gridOf(cells: Cells, row = 0, column = 0): DefinitionGrid {
  const width = Math.max(...cells.map(({ length }) => length));
  const rows = cells.map((each) => Array.from({ length: width }, (_, i) => ({ text: each[i] ?? '' })));
  return { row, column, rows };
}

/** The row whose first cell is `text`. */
export function rowOf(cells: Cells, text: string): number {
  return cells.findIndex(([first]) => first === text);
}
