/** A native rule over the names of lagging rows; it follows the entries by itself. Stays queued. */
import { cellAddress, quoted, rectAddress } from '../template/a1';
import { markColors } from '../template/palette';
import type { OwnSheet } from './facts';
import type { BlockPlaces } from './read-entries';

/** A row lags where this column holds one of these. */
export interface LagsWhere {
  readonly key: string;
  readonly held: readonly (true | string)[];
}

export function markRows(
  context: Excel.RequestContext,
  sheet: OwnSheet,
  places: BlockPlaces,
  { key, held }: LagsWhere,
): void {
  const cells = namesOf(context, sheet, places);
  if (!cells) return;
  const flag = `$${cellAddress(cells.first, sheet.block.column + (places.columns.get(key) ?? 0))}`;
  const tests = held.map((each) => `${flag}=${each === true ? 'TRUE' : quoted(each)}`);
  // Made anew each time: pressed twice, there is still one rule.
  cells.range.conditionalFormats.clearAll();
  const mark = cells.range.conditionalFormats.add('Custom');
  mark.custom.rule.formula = tests.length === 1 ? `=${tests.join()}` : `=OR(${tests.join()})`;
  mark.custom.format.font.bold = true;
  mark.custom.format.font.color = markColors.hard.font;
}

export function showSheet(context: Excel.RequestContext, { name }: OwnSheet): void {
  context.workbook.worksheets.getItem(name).activate();
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
  readonly range: Excel.Range;
  /** The first row of the range, from 0. */
  readonly first: number;
}

function namesOf(
  context: Excel.RequestContext,
  { name, block }: OwnSheet,
  { columns, rows }: BlockPlaces,
): Names | null {
  const names = block.column + (columns.get('name') ?? 0);
  const offsets = [...rows.values()];
  if (offsets.length === 0) return null;
  const sheet = context.workbook.worksheets.getItem(name);
  const first = block.row + Math.min(...offsets);
  const last = block.row + Math.max(...offsets);
  return { range: sheet.getRange(rectAddress(first, names, last - first + 1, 1)).untrack(), first };
}
