/** How the time grows when there are ten times as many rows: template, reading, checks. Ratios of medians in one run. */
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';
import { generateTemplate } from '../../src/app/generate-template';
import { placesIn } from '../../src/app/places';
import { checkAll } from '../../src/checks/check';
import type { EntryRow } from '../../src/checks/entry';
import { readEntries } from '../../src/excel/read-entries';
import { readFacts } from '../../src/excel/read-facts';
import { runReading } from '../../src/excel/run';
import { planYears, type Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { useAsHost } from '../demo/main-job';
import { planOf } from './many-indicators';
import { ratio } from './ratio';

export interface Scaling {
  readonly template: number;
  readonly reading: number;
  readonly checks: number;
}

const few = 200;

export async function measureScaling(): Promise<Scaling> {
  const [small, large] = [await filled(planOf(few)), await filled(planOf(few * 10))];
  try {
    const compared = (work: (filled: Filled) => unknown) =>
      ratio(
        () => work(small),
        () => work(large),
      );
    return {
      template: await compared(({ plan }) => buildWorkbook(plan, { language: 'zh-CN' })),
      reading: await compared((each) => readAll(each)),
      checks: await compared(({ plan, rows }) => checkAll({ plan, rows, cutOff: plan.baseYear + 3 })),
    };
  } finally {
    small.workbench.close();
    large.workbench.close();
  }
}

interface Filled {
  readonly plan: Plan;
  readonly workbench: Workbench;
  readonly rows: readonly EntryRow[];
}

/** A workbook with entries in three years. */
async function filled(plan: Plan): Promise<Filled> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', withFunctions: false });
  useAsHost(workbench);
  const made = await generateTemplate({ plan, language: 'zh-CN' }, () => undefined);
  if (!made.ok) throw new Error(JSON.stringify(made.notices));
  await enterSomething(workbench.Excel, plan);
  return { plan, workbench, rows: await readAll({ plan, workbench }) };
}

/** All entries, through the real office.js. */
function readAll({ plan, workbench }: Pick<Filled, 'plan' | 'workbench'>): Promise<readonly EntryRow[]> {
  useAsHost(workbench);
  return runReading(
    async (context) => {
      const { own } = await readFacts(context);
      if (!own.progress) throw new Error('the template is not there');
      const ids = plan.indicators.map(({ id }) => id);
      return readEntries(context, own.progress, placesIn(own.progress, plan), planYears(plan), ids);
    },
    () => undefined,
  );
}

function enterSomething(excel: typeof Excel, plan: Plan): Promise<void> {
  return excel.run(async (context) => {
    const block = context.workbook.names.getItem('PLAN_Progress').getRange().load('values');
    await context.sync();
    const first = (block.values[0] as unknown[]).indexOf(plan.baseYear + 1);
    const entries = plan.indicators.map((_, i) => [i % 90, (i % 90) + 0.5, (i % 90) + 0.75]);
    block.getCell(3, first).getResizedRange(entries.length - 1, 2).values = entries;
    await context.sync();
  });
}
