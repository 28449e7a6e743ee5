/** A native rule over the names of lagging rows; it follows the entries by itself. Stays queued. */
import { cellAddress, rectAddress } from '../template/a1';
import { markColors } from '../template/palette';
import type { OwnSheet } from './read-facts';
import type { BlockPlaces } from './read-entries';

export function markRows(context: Excel.RequestContext, { name, block }: OwnSheet, places: BlockPlaces): void {
  const [names, flags] = ['name', 'lagging'].map((key) => block.column + (places.columns.get(key) ?? 0));
  const offsets = [...places.rows.values()];
  if (names === undefined || flags === undefined || offsets.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const first = block.row + Math.min(...offsets);
  const cells = sheet.getRange(rectAddress(first, names, Math.max(...offsets) - Math.min(...offsets) + 1, 1)).untrack();
  // Made anew each time: pressed twice, there is still one rule.
  cells.conditionalFormats.clearAll();
  const mark = cells.conditionalFormats.add('Custom');
  mark.custom.rule.formula = `=$${cellAddress(first, flags)}=TRUE`;
  mark.custom.format.font.bold = true;
  mark.custom.format.font.color = markColors.hard.font;
  sheet.activate();
}
