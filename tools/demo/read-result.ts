/** result.json from the finished workbook: blocks, single cells and the looks of the status cells, all read back. */
import type { Workbench } from '../../workbench/headless/workbench';
import { tintOfFill } from '../../src/template/palette';
import { statusOfWord, statusTint } from '../../src/words/status-words';
import type { CheckedFinding } from './findings';
import { numberOf, readBlock, readCell, textOf, type ReadBlock, type ReadRow } from './read-back';
import type { Result, ResultIndicator, ResultReview } from './result';

export async function readResult(
  workbench: Workbench,
  problems: readonly string[],
  traffic: Result['traffic'],
): Promise<Result> {
  const { Excel: excel } = workbench;
  const progress = await readBlock(excel, 'PLAN_Progress', 'key');
  const review = await readBlock(excel, 'PLAN_Review', 'no');
  const register = await readBlock(excel, 'PLAN_Register', 'id');
  const indicators = (progress?.rows ?? []).map((row) => indicatorOf(workbench, progress, row));
  const byId = new Map(indicators.map(({ id, no }) => [id, no]));
  const byStatus: Record<string, number> = {};
  for (const { status } of indicators) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const asOf = await readCell(excel, 'PLAN_CutOff');
  return {
    plan: { id: String((await readCell(excel, 'PLAN_Id')) ?? ''), title: await planTitle(excel) },
    asOf: typeof asOf === 'number' ? asOf : null,
    indicators,
    review: (review?.rows ?? []).map(reviewOf),
    findings: (register?.rows ?? []).map((row) => findingOf(row, byId)),
    problems,
    counts: { byStatus },
    traffic,
  };
}
