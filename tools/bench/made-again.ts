/** Making the template again over a filled workbook of 2,000 indicators with 20 units each, against a stub host. */
import { planHere } from '../../src/app/plan-here';
import { writingSteps } from '../../src/app/plan-writing';
import { inSlices } from '../../src/excel/in-slices';
import type { WorkbookFacts } from '../../src/excel/facts';
import { writeWorkbook } from '../../src/excel/write-workbook';
import type { Plan } from '../../src/plan/plan';
import { median } from '../../src/progress/median';
import { schemaVersion } from '../../src/template/schema';
import { dividedPlan } from './divided-plan';
import { heartbeat } from './heartbeat';
import { standingFacts } from './standing-facts';
import { stubHost } from './stub-host';

export interface MadeAgain {
  /** Bytes. */
  readonly largestRequest: number;
  /** Milliseconds that nobody else had a turn while it was written; the median of several times. */
  readonly longestSlice: number;
  /** The same while it was worked out what to write. */
  readonly longestStep: number;
}

const times = 5;

export async function measureMadeAgain(indicators = 2000): Promise<MadeAgain> {
  const facts = standingFacts(dividedPlan(indicators));
  const measured: MadeAgain[] = [];
  for (let time = 0; time < times; time += 1) measured.push(await madeAgain(facts));
  return {
    largestRequest: Math.max(...measured.map(({ largestRequest }) => largestRequest)),
    longestSlice: median(measured.map(({ longestSlice }) => longestSlice)),
    longestStep: median(measured.map(({ longestStep }) => longestStep)),
  };
}

async function madeAgain(facts: WorkbookFacts): Promise<MadeAgain> {
  const saved = facts.state?.plan ?? '';
  // As in the pane, which has read the workbook before its button is pressed.
  const { plan, before } = planHere(facts, JSON.parse(saved) as Plan);
  const deciding = heartbeat();
  const { spec, standing } = await inSlices(writingSteps(facts, { plan, language: 'zh-CN' }, before));
  const longestStep = await deciding.end();
  const { context, requests } = stubHost();
  const writing = heartbeat();
  await writeWorkbook(context, spec, { schema: schemaVersion, language: 'zh-CN', plan: saved }, standing);
  await context.sync();
  return { largestRequest: Math.max(...requests), longestSlice: await writing.end(), longestStep };
}
