/** How many labels stand otherwise than they were made, as far as it is known without reading more than a check does. */
import type { EntryRow } from '../../checks/entry';
import type { WorkbookFacts } from '../../excel/facts';
import { Cells } from '../../template/cells';
import { putHeaders } from '../../template/progress-contents';
import { progressRows } from '../../template/progress-layout';
import type { ProgressSheet } from '../progress-sheet';
import { contextOf, displacement } from '../standing-sheets';

/** Headers of the progress sheet, and names, units and attributes of `rows`. Targets are told by their own check (V37). */
export function alteredLabels(facts: WorkbookFacts, progress: ProgressSheet, rows: readonly EntryRow[]): number {
  const labels = rows.flatMap(({ altered = [] }) =>
    altered.filter(({ field }) => field === 'name' || field === 'unit' || field === 'attribute'),
  );
  return labels.length + alteredHeaders(facts, progress);
}

function alteredHeaders(facts: WorkbookFacts, progress: ProgressSheet): number {
  if (displacement(progress)) return 0;
  const cells = new Cells();
  putHeaders(cells, contextOf(facts, progress));
  const made = cells.contents[0]?.cells[progressRows.headers] ?? [];
  const held = progress.sheet.block.values[progressRows.headers - progressRows.key] ?? [];
  return made.filter((content, at) => content !== null && String(content) !== String(held[at] ?? '')).length;
}
