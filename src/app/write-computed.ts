/** Writes computed cells in another form; when Excel refuses half-way they get back what they held. */
import { runWriting } from '../excel/run';
import { writeContents } from '../excel/write-contents';
import { heldContent } from '../template/held-content';
import { contentsOf, type ComputedCell } from './computed-contents';
import { heldAt, type StandingSheets } from './standing-sheets';

export function writeComputed(
  sheets: StandingSheets,
  cells: readonly ComputedCell[],
  signal: AbortSignal,
): Promise<void> {
  const before = cells.map((cell) => ({ ...cell, content: heldContent(heldAt(sheets, cell)) }));
  return runWriting((context) => writeContents(context, contentsOf(cells)), {
    signal,
    takeBack: (context) => writeContents(context, contentsOf(before)),
  });
}
