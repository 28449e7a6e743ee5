/** Which rules a sheet has after a paste: those under it go, those of the copied cells come along. */
import type { Rect } from '../../engine/engine';
import { without } from '../../engine/rules';
import type { SheetRules } from './rules-mutation';

type Kind = 'conditionals' | 'validations';
interface Ranged {
  readonly id: string;
  readonly ranges: readonly Rect[];
}

export function withoutRules(rules: SheetRules, area: readonly Rect[], kinds: readonly Kind[]): SheetRules {
  const cut = <Rule extends Ranged>(list: readonly Rule[]) =>
    list
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => without(range, area)) }))
      .filter(({ ranges }) => ranges.length > 0);
  return {
    ...rules,
    ...(kinds.includes('conditionals') ? { conditionals: cut(rules.conditionals) } : {}),
    ...(kinds.includes('validations') ? { validations: cut(rules.validations) } : {}),
  };
}

/** `area` is the whole pasted area, over which the copied cells may repeat. */
export function pastedRules(before: SheetRules, source: SheetRules, copied: Rect, area: Rect): SheetRules {
  const same = before.sheet === source.sheet;
  const left = withoutRules(before, [area], ['conditionals', 'validations']);
  const bring = <Rule extends Ranged>(kept: readonly Rule[], from: readonly Rule[]): readonly Rule[] => {
    const brought = from.flatMap((rule): Rule[] => {
      const pieces = rule.ranges.flatMap((range) => tiles(range, copied, area));
      if (pieces.length === 0) return [];
      const own = same ? (kept.find(({ id }) => id === rule.id)?.ranges ?? []) : [];
      return [{ ...rule, id: same ? rule.id : `${rule.id}-${before.sheet}`, ranges: [...own, ...pieces] }];
    });
    const ids = new Set(brought.map(({ id }) => id));
    return [...kept.filter(({ id }) => !ids.has(id)), ...brought];
  };
  return {
    sheet: before.sheet,
    conditionals: bring(left.conditionals, source.conditionals),
    validations: bring(left.validations, source.validations),
  };
}

/** The part of a range that was copied, at each place where it was pasted. */
function tiles(range: Rect, copied: Rect, area: Rect): Rect[] {
  const top = Math.max(range.row, copied.row);
  const start = Math.max(range.column, copied.column);
  const rows = Math.min(range.row + range.rows, copied.row + copied.rows) - top;
  const columns = Math.min(range.column + range.columns, copied.column + copied.columns) - start;
  if (rows <= 0 || columns <= 0) return [];
  const found: Rect[] = [];
  for (let down = 0; down + copied.rows <= area.rows; down += copied.rows)
    for (let across = 0; across + copied.columns <= area.columns; across += copied.columns)
      found.push({
        row: area.row + down + top - copied.row,
        column: area.column + across + start - copied.column,
        rows,
        columns,
      });
  return found;
}
