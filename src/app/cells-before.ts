/** What cells of our sheets held when they were read: written back where Excel refuses half-way. */
import type { WorkbookFacts } from '../excel/facts';
import { heldContent, valueContent } from '../template/held-content';
import type { ComputedCell } from './computed-contents';
import { heldAt, type StandingSheets } from './standing-sheets';

export function cellsBefore(
  sheets: StandingSheets,
  cells: readonly ComputedCell[],
  { own }: WorkbookFacts = sheets.facts,
): readonly ComputedCell[] {
  return cells.map((cell) => {
    if (sheets.held.has(cell.sheet)) return { ...cell, content: heldContent(heldAt(sheets, cell)) };
    const block = Object.values(own).find(({ name }) => name === cell.sheet)?.block;
    const value = block?.values[cell.row - block.row]?.[cell.column - block.column] ?? '';
    return { ...cell, content: valueContent(value) };
  });
}
