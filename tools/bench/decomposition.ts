/** What annual targets of 2,000 indicators with 20 responsible units each cost the writer, against a stub host. */
import { inSlices } from '../../src/excel/in-slices';
import { writeWorkbook } from '../../src/excel/write-workbook';
import type { Plan } from '../../src/plan/plan';
import { workbookSteps } from '../../src/template/build-workbook';
import { dividedPlan } from './divided-plan';
import { heartbeat } from './heartbeat';
import { ratio } from './ratio';
import { stubHost } from './stub-host';

export interface Decomposed {
  /** Bytes. */
  readonly largestRequest: number;
  /** Template with ten times the rows, of the time. */
  readonly tenTimes: number;
  /** Milliseconds that nobody else had a turn while it was written. */
  readonly longestSlice: number;
  /** The same while its sheets were worked out as data. */
  readonly longestStep: number;
}

const many = 2000;

export async function measureDecomposition(): Promise<Decomposed> {
  const [small, large] = [dividedPlan(many / 10), dividedPlan(many)];
  const { requests, longestSlice, longestStep } = await written(large);
  const tenTimes = await ratio(
    () => written(small),
    () => written(large),
    { measured: 5, warmUps: 1 },
  );
  return { largestRequest: Math.max(...requests), tenTimes, longestSlice, longestStep };
}

interface Written {
  readonly requests: readonly number[];
  readonly longestSlice: number;
  readonly longestStep: number;
}

async function written(plan: Plan): Promise<Written> {
  const building = heartbeat();
  const spec = await inSlices(workbookSteps(plan, { language: 'zh-CN' }));
  const longestStep = await building.end();
  const { context, requests } = stubHost();
  const standing = { sheets: new Map(), renames: new Map(), names: new Map(), statePartIds: [] };
  const state = { schema: 1, language: 'zh-CN' as const, plan: JSON.stringify(plan) };
  const beat = heartbeat();
  await writeWorkbook(context, spec, state, standing);
  await context.sync();
  return { requests, longestSlice: await beat.end(), longestStep };
}
