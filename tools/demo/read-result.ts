/** result.json from the finished workbook: blocks, single cells and the looks of the status cells, all read back. */
import type { Workbench } from '../../workbench/headless/workbench';
import { parseStateXml, stateNamespace } from '../../src/excel/saved-state';
import { tintOfFill, type Tint } from '../../src/template/palette';
import { reviewOutcomes } from '../../src/template/review-layout';
import { statusOfWord } from '../../src/words/status-words';
import { numberOf, readBlock, readCell, textOf, type ReadBlock, type ReadRow } from './read-back';
import { readFindings } from './read-findings';
import type { Result, ResultIndicator, ResultReview } from './result';

export async function readResult(
  workbench: Workbench,
  problems: readonly string[],
  traffic: Result['traffic'],
): Promise<Result> {
  const { Excel: excel } = workbench;
  const progress = await readBlock(excel, 'PLAN_Progress', 'key');
  const review = await readBlock(excel, 'PLAN_Review', 'key');
  const indicators = (progress?.rows ?? []).map((row) => indicatorOf(row, tintIn(workbench, progress, row)));
  const byStatus: Record<string, number> = {};
  for (const { status } of indicators) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const asOf = await readCell(excel, 'PLAN_CutOff');
  return {
    plan: await readPlan(excel),
    asOf: numberOf(asOf ?? undefined),
    indicators,
    review: (review?.rows ?? []).map(reviewOf),
    findings: await readFindings(excel, new Map(indicators.map(({ id, no }) => [id, no]))),
    problems,
    counts: { byStatus },
    traffic,
  };
}

/** The plan as the workbook keeps it, its title in the workbook's language. */
async function readPlan(excel: typeof Excel): Promise<Result['plan']> {
  const xml = await excel.run(async (context) => {
    const text = context.workbook.customXmlParts.getByNamespace(stateNamespace).getOnlyItem().getXml();
    await context.sync();
    return text.value;
  });
  const state = parseStateXml(xml);
  if (!state) throw new Error('the workbook does not hold its plan');
  const { id, title } = JSON.parse(state.plan) as { id: string; title: { zh: string; en: string } };
  return { id, title: state.language === 'zh-CN' ? title.zh : title.en };
}

function indicatorOf(row: ReadRow, highlight: Tint): ResultIndicator {
  const { values, texts } = row;
  const [number, text] = [(key: string) => numberOf(values.get(key)), (key: string) => textOf(values.get(key))];
  const printed = (key: string) => texts.get(key) ?? '';
  return {
    id: printed('key'),
    no: printed('no'),
    name: printed('name'),
    unit: text('unit'),
    base: printed('base'),
    target: printed('target'),
    criterion: printed('criterion'),
    kind: printed('kind'),
    attribute: text('attribute'),
    issuer: text('issuer'),
    actuals: actualsOf(row),
    latest: number('latest') ?? text('latest'),
    progress: number('progress'),
    pace: number('pace'),
    due: number('due') ?? text('due'),
    gap: number('gap'),
    status: printed('status'),
    movement: text('movement'),
    projection: number('projection'),
    why: text('why'),
    lagging: values.get('lagging') === true,
    highlight,
  };
}

function actualsOf({ values }: ReadRow): ResultIndicator['actuals'] {
  const held = [...values].filter(([key]) => /^\d{4}$/.test(key));
  return Object.fromEntries(
    held.map(([year, value]) => [year, value === '' ? null : typeof value === 'boolean' ? String(value) : value]),
  );
}

/** The tint that the conditional formats give the status cell as it stands. */
function tintIn({ engine }: Workbench, block: ReadBlock | null, row: ReadRow): Tint {
  const sheet = engine.sheetIds().find((id) => engine.sheetName(id) === block?.sheet) ?? '';
  const { fill } = engine.conditionalStyle(sheet, row.row, row.columns.get('status') ?? -1);
  const tint = tintOfFill(fill ?? '');
  if (!tint) throw new Error(`the status cell in row ${row.row + 1} has no tint (${fill ?? 'no fill'})`);
  return tint;
}

function reviewOf({ values, texts }: ReadRow): ResultReview {
  const printed = (key: string) => texts.get(key) ?? '';
  const actual = [...texts].find(([key]) => /^\d{4}$/.test(key))?.[1] ?? '';
  const status = printed('status');
  return {
    no: printed('no'),
    name: printed('name'),
    unit: textOf(values.get('unit')),
    base: printed('base'),
    target: printed('target'),
    actual,
    status,
    met: reviewOutcomes.met.some((each) => each === statusOfWord(status)),
  };
}
