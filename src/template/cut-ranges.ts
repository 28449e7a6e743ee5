/** Rules with so many ranges that Excel would not take their address are cut into several; empty ones are dropped. */
import { cutLists } from './a1';
import type { SheetSpec } from './sheet-spec';

export function cutRanges(sheet: SheetSpec): SheetSpec {
  return {
    ...sheet,
    formats: sheet.formats.flatMap((rule) => cutLists(rule.ranges).map((ranges) => ({ ...rule, ranges }))),
  };
}
