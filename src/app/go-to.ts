/** 定位: selects an indicator's row, or one of its entry cells, wherever people moved or sorted them to. */
import { readKeys } from '../excel/block-keys';
import { runReading } from '../excel/run';
import { selectCell } from '../excel/select-cell';
import { cellAddress } from '../template/a1';
import { ownRulesKey } from '../checks/own-rules/own-rule';
import { failed } from './failed';
import { done, notice, refused, type Outcome } from './outcome';
import { rulePlace } from './rule-place';

/** `year` null: the row as a whole. */
export interface Place {
  readonly indicatorId: string;
  readonly year: number | null;
  /** `2021Q3`: the cell of a part of that year. */
  readonly period?: string;
  /** The id of the finding that is gone to: one about a rule of the office's own leads to the rule. */
  readonly finding?: string;
}

/** Writes nothing, so it does not wait for other commands. */
export async function goTo({ indicatorId, year, period, finding }: Place): Promise<Outcome<null>> {
  try {
    return await runReading(
      async (context) => {
        const { progress, specialTargets, withinYear, ownRules } = await readKeys(context);
        if (indicatorId === ownRulesKey && ownRules) {
          await selectCell(context, ownRules.sheet.name, rulePlace(ownRules, finding ?? ''));
          return done(null, []);
        }
        const yearly = specialTargets?.rows.includes(indicatorId) ? specialTargets : progress;
        const block = period === undefined ? yearly : withinYear;
        if (!block)
          return refused(
            notice(progress ? 'place-gone' : 'no-template', 'warning', { sheet: progress?.sheet.name ?? '' }),
          );
        const row = block.rows.indexOf(indicatorId);
        const column = block.columns.indexOf(year === null ? 'name' : (period ?? String(year)));
        if (row < 0 || column < 0) return refused(notice('place-gone', 'warning', { sheet: block.sheet.name }));
        await selectCell(context, block.sheet.name, cellAddress(block.row + row, block.column + column));
        return done(null, []);
      },
      () => undefined,
    );
  } catch (thrown) {
    return failed(thrown);
  }
}
