/** What a check of the whole workbook asks of Excel, and writes: requests, and the largest of them or of their answers. */
import { checkEntries } from '../../src/app/check-entries';
import { generateTemplate } from '../../src/app/generate-template';
import type { Plan } from '../../src/plan/plan';
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';
import { useAsHost } from '../demo/main-job';

export interface CheckTraffic {
  readonly requests: number;
  /** Bytes. */
  readonly largest: number;
}

/** Every year of every indicator is filled, one in twenty with a text. */
export async function measureCheckTraffic(plan: Plan): Promise<CheckTraffic> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', withFunctions: false });
  try {
    useAsHost(workbench);
    const made = await generateTemplate({ plan, language: 'zh-CN' }, () => undefined);
    if (!made.ok) throw new Error(JSON.stringify(made.notices));
    await fill(workbench, plan);
    await workbench.settled();
    workbench.traffic.reset();
    const checked = await checkEntries(() => undefined);
    if (!checked.ok) throw new Error(JSON.stringify(checked.notices));
    await workbench.settled();
    const sent = workbench.traffic.requests.filter(({ kind }) => kind === 'work');
    return {
      requests: sent.length,
      largest: Math.max(...sent.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut])),
    };
  } finally {
    workbench.close();
  }
}

function fill({ Excel: excel }: Workbench, { baseYear, endYear, indicators }: Plan): Promise<void> {
  return excel.run(async (context) => {
    const block = context.workbook.names.getItem('PLAN_Progress').getRange().load('values');
    await context.sync();
    const first = (block.values[0] as unknown[]).indexOf(baseYear + 1);
    const years = endYear - baseYear;
    const entries = indicators.map((_, i) =>
      Array.from({ length: years }, (_year, j) => ((i + j) % 20 === 0 ? '约60' : (i % 90) + j / 4)),
    );
    block.getCell(3, first).getResizedRange(entries.length - 1, years - 1).values = entries;
    await context.sync();
  });
}
