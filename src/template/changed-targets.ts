/**
 * Bases, targets and criteria that an office changed by hand, as in a mid-term adjustment: a decision, not damage. Making the
 * template again must not put the printed values back.
 */
import type { Indicator, Plan } from '../plan/plan';
import type { Located } from './locate';
import { printedNumber } from './number-formats';
import type { CellContent } from './sheet-spec';

type TargetKey = 'base' | 'target' | 'criterion';

const printed: Readonly<Record<TargetKey, (indicator: Indicator) => CellContent>> = {
  base: ({ base }) => printedNumber(base) ?? base,
  target: ({ target }) => printedNumber(target) ?? target,
  criterion: ({ criterion }) => criterion,
};

/** What stands in the block PLAN_Progress where it differs from the plan, by indicator id and column key. */
export function changedTargets(
  plan: Plan,
  { rows, columns }: Pick<Located, 'rows' | 'columns'>,
  block: readonly (readonly CellContent[])[],
): ReadonlyMap<string, ReadonlyMap<TargetKey, CellContent>> {
  const changed = new Map<string, ReadonlyMap<TargetKey, CellContent>>();
  for (const indicator of plan.indicators) {
    const row = rows.get(indicator.id);
    if (row === undefined) continue;
    const cells = (Object.keys(printed) as TargetKey[]).flatMap((key): [TargetKey, CellContent][] => {
      const content = block[row]?.[columns.get(key) ?? -1];
      // A cleared cell is no decision: the plan's value comes back.
      if (content === undefined || content === null || content === '') return [];
      return content === printed[key](indicator) ? [] : [[key, content]];
    });
    if (cells.length > 0) changed.set(indicator.id, new Map(cells));
  }
  return changed;
}
