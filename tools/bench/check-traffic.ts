/**
 * What a check of the whole workbook asks of Excel, and writes: requests, and the largest of them or of their answers. The
 * formulas are left uncalculated, or the workbench would be at it for minutes; results as long as theirs stand in their place.
 */
import { checkEntries } from '../../src/app/check-entries';
import { generateTemplate } from '../../src/app/generate-template';
import type { Plan } from '../../src/plan/plan';
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';
import { useAsHost } from '../demo/main-job';
import { manyEntries } from './many-entries';

export interface CheckTraffic {
  /** Of the first check, and of one that finds its thousands of findings in the register. */
  readonly requests: number;
  readonly again: number;
  /** Bytes. */
  readonly largest: number;
  readonly againLargest: number;
  readonly findings: number;
}

/** Every year of every indicator is filled, one cell in twenty with something wrong. */
export async function measureCheckTraffic(plan: Plan): Promise<CheckTraffic> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', withFunctions: false });
  const { engine, traffic } = workbench;
  engine.settle = () => Promise.resolve(engine.apply());
  try {
    useAsHost(workbench);
    const made = await generateTemplate({ plan, language: 'zh-CN' }, () => undefined);
    if (!made.ok) throw new Error(JSON.stringify(made.notices));
    await fill(workbench, plan);
    const sent: { readonly requests: number; readonly largest: number; readonly findings: number }[] = [];
    for (const time of ['first', 'again']) {
      traffic.reset();
      const checked = await checkEntries(() => undefined);
      if (!checked.ok) throw new Error(`${time}: ${JSON.stringify(checked.notices)}`);
      await workbench.settled();
      const { hard, soft, info } = checked.value.counts;
      const work = traffic.requests.filter(({ kind }) => kind === 'work');
      sent.push({
        requests: work.length,
        largest: Math.max(...work.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut])),
        findings: hard + soft + info,
      });
    }
    const [first, again] = sent;
    return {
      requests: first?.requests ?? NaN,
      again: again?.requests ?? NaN,
      largest: first?.largest ?? NaN,
      againLargest: again?.largest ?? NaN,
      findings: first?.findings ?? NaN,
    };
  } finally {
    workbench.close();
  }
}

/** From `latest` to `why`. */
const results = [
  ...[61.94, 0.7273, 62.29, -0.35, '基本符合', 1, 62.71],
  '2023年实际61.94万人，比同期应达值62.29万人少0.35万人，相差不到一个百分点；按近两年速度，2025年末约为62.71万人。',
];

function fill({ Excel: excel }: Workbench, plan: Plan): Promise<void> {
  return excel.run(async (context) => {
    const block = context.workbook.names.getItem('PLAN_Progress').getRange().load('values');
    await context.sync();
    const keys = block.values[0] as unknown[];
    const rows = manyEntries(plan);
    const put = (key: unknown, cells: readonly (readonly unknown[])[]) => {
      const width = cells[0]?.length ?? 1;
      block.getCell(3, keys.indexOf(key)).getResizedRange(cells.length - 1, width - 1).values = cells as unknown[][];
    };
    put(
      plan.baseYear + 1,
      rows.map(({ cells }) => cells.map(({ value }) => value)),
    );
    put(
      'latest',
      rows.map(() => results),
    );
    put(
      'source',
      rows.map(({ source }) => [source]),
    );
    await context.sync();
  });
}
