/** 定位: selects an indicator's row, or one of its entry cells, wherever people moved or sorted them to. */
import { readKeys } from '../excel/block-keys';
import { runReading } from '../excel/run';
import { selectCell } from '../excel/select-cell';
import { cellAddress } from '../template/a1';
import { ownRulesKey } from '../checks/own-rules/own-rule';
import { failed } from './failed';
import { done, notice, refused, type Outcome } from './outcome';

/** `year` null: the row as a whole. */
export interface Place {
  readonly indicatorId: string;
  readonly year: number | null;
}

/** Writes nothing, so it does not wait for other commands. */
export async function goTo({ indicatorId, year }: Place): Promise<Outcome<null>> {
  try {
    return await runReading(
      async (context) => {
        const { progress, specialTargets, ownRules } = await readKeys(context);
        if (indicatorId === ownRulesKey && ownRules) {
          await selectCell(context, ownRules.name, cellAddress(ownRules.row + 1, 0));
          return done(null, []);
        }
        const block = specialTargets?.rows.includes(indicatorId) ? specialTargets : progress;
        if (!block) return refused(notice('no-template', 'error'));
        const row = block.rows.indexOf(indicatorId);
        const column = block.columns.indexOf(year === null ? 'name' : String(year));
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
