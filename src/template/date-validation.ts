/** The validation of a column of dates on a sheet that lists things: a day of this century. It warns, as all of ours do. */
import { keyedRows } from './keyed-layout';
import type { ListLayout } from './list-sheet';
import type { ValidationSpec } from './sheet-spec';

/** 2000-01-01 as Excel counts days is 36526. */
const dayBefore2000 = 36_525;

export function dateValidation<Key extends string>(
  layout: ListLayout<Key>,
  key: Key,
  text: { readonly title: string; readonly message: string },
): ValidationSpec {
  const first = layout.cell(key, layout.dataRows()[0] ?? keyedRows.data);
  return {
    ranges: layout.ranges([key]),
    rule: { type: 'custom', formula: `=AND(ISNUMBER(${first}),${first}>${dayBefore2000})` },
    ...text,
    prompt: text,
  };
}
