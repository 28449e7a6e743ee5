/** A native rule over the names of lagging rows; it follows the entries by itself. Stays queued. */
import { cellAddress, quoted, rectAddress } from '../template/a1';
import { markColors } from '../template/palette';
import type { OwnSheet } from './read-facts';
import type { BlockPlaces } from './read-entries';

/** A row lags where this column holds one of these. */
export interface LagsWhere {
  readonly key: string;
  readonly held: readonly (true | string)[];
}

export function markRows(
  context: Excel.RequestContext,
  { name, block }: OwnSheet,
  places: BlockPlaces,
  { key: flag, held }: LagsWhere,
): void {
  const [names, flags] = ['name', flag].map((key) => block.column + (places.columns.get(key) ?? 0));
  const offsets = [...places.rows.values()];
  if (names === undefined || flags === undefined || offsets.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const first = block.row + Math.min(...offsets);
  const cells = sheet.getRange(rectAddress(first, names, Math.max(...offsets) - Math.min(...offsets) + 1, 1)).untrack();
  // Made anew each time: pressed twice, there is still one rule.
  cells.conditionalFormats.clearAll();
  const mark = cells.conditionalFormats.add('Custom');
  const cell = `$${cellAddress(first, flags)}`;
  const tests = held.map((each) => `${cell}=${each === true ? 'TRUE' : quoted(each)}`);
  mark.custom.rule.formula = tests.length === 1 ? `=${tests.join()}` : `=OR(${tests.join()})`;
  mark.custom.format.font.bold = true;
  mark.custom.format.font.color = markColors.hard.font;
}

export function showSheet(context: Excel.RequestContext, { name }: OwnSheet): void {
  context.workbook.worksheets.getItem(name).activate();
}
