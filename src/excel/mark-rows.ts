/** A native rule over the names of lagging rows; it follows the entries by itself. Stays queued. */
import { cellAddress, rectAddress } from '../template/a1';
import { markColors } from '../template/palette';
import type { OwnSheet } from './read-facts';
import type { BlockPlaces } from './read-entries';

export function markRows(context: Excel.RequestContext, progress: OwnSheet, places: BlockPlaces): void {
  const cells = namesOf(context, progress, places);
  if (!cells) return;
  const { first, flags } = cells;
  // Made anew each time: pressed twice, there is still one rule.
  cells.range.conditionalFormats.clearAll();
  const mark = cells.range.conditionalFormats.add('Custom');
  mark.custom.rule.formula = `=$${cellAddress(first, flags)}=TRUE`;
  mark.custom.format.font.bold = true;
  mark.custom.format.font.color = markColors.hard.font;
  cells.sheet.activate();
}

/** Whether the rule is there. One request. */
export async function areMarked(
  context: Excel.RequestContext,
  progress: OwnSheet,
  places: BlockPlaces,
): Promise<boolean> {
  const count = namesOf(context, progress, places)?.range.conditionalFormats.getCount();
  await context.sync();
  return (count?.value ?? 0) > 0;
}

export function unmarkRows(context: Excel.RequestContext, progress: OwnSheet, places: BlockPlaces): void {
  namesOf(context, progress, places)?.range.conditionalFormats.clearAll();
}

interface Names {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** The first row of the range and the column that flags what lags, from 0. */
  readonly first: number;
  readonly flags: number;
}

function namesOf(
  context: Excel.RequestContext,
  { name, block }: OwnSheet,
  { columns, rows }: BlockPlaces,
): Names | null {
  const [names, flags] = ['name', 'lagging'].map((key) => block.column + (columns.get(key) ?? 0));
  const offsets = [...rows.values()];
  if (names === undefined || flags === undefined || offsets.length === 0) return null;
  const sheet = context.workbook.worksheets.getItem(name);
  const first = block.row + Math.min(...offsets);
  const last = block.row + Math.max(...offsets);
  return { sheet, range: sheet.getRange(rectAddress(first, names, last - first + 1, 1)).untrack(), first, flags };
}
