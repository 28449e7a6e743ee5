/**
 * Bases, targets and criteria that an office changed by hand, as in a mid-term adjustment: a decision, not damage. Making the
 * template again must not put the printed values back.
 */
import { inForce } from '../plan/in-force';
import type { Indicator, Plan } from '../plan/plan';
import type { Located } from './locate';
import { printedNumber } from './number-formats';
import type { CellContent } from './sheet-spec';

type TargetKey = 'base' | 'target' | 'criterion';

const cellOf: Readonly<Record<TargetKey, (indicator: Indicator) => CellContent>> = {
  base: ({ base }) => printedNumber(base) ?? base,
  target: ({ target }) => printedNumber(target) ?? target,
  criterion: ({ criterion }) => criterion,
};

/**
 * What stands in the block PLAN_Progress where it is neither what the plan prints nor what is in force, by indicator id and
 * column key. `plan` is the one that the block was made from.
 */
export function changedTargets(
  plan: Plan,
  { rows, columns }: Pick<Located, 'rows' | 'columns'>,
  block: readonly (readonly CellContent[])[],
): ReadonlyMap<string, ReadonlyMap<TargetKey, CellContent>> {
  const changed = new Map<string, ReadonlyMap<TargetKey, CellContent>>();
  const decided = inForce(plan).indicators;
  for (const [i, indicator] of plan.indicators.entries()) {
    const made = [indicator, decided[i] ?? indicator];
    const row = rows.get(indicator.id);
    if (row === undefined) continue;
    const cells = (Object.keys(cellOf) as TargetKey[]).flatMap((key): [TargetKey, CellContent][] => {
      const content = block[row]?.[columns.get(key) ?? -1];
      // A cleared cell is no decision: the plan's value comes back.
      if (content === undefined || content === null || content === '') return [];
      return made.some((each) => content === cellOf[key](each)) ? [] : [[key, content]];
    });
    if (cells.length > 0) changed.set(indicator.id, new Map(cells));
  }
  return changed;
}
