/** The workbooks that commands are tried in, each made once by the add-in itself and opened anew for every point. */
import type { Workbench } from '../../workbench/headless/workbench';
import type { WorkbookState } from '../../workbench/state/workbook-state';
import type { AddIn } from './page';
import { openPage } from './page';
import { placeOf } from './place-of';
import { smallPlan, widest } from './small-plan';

export type StartId =
  | 'empty'
  | 'untouched'
  | 'sampled'
  | 'filled'
  | 'fixed'
  | 'locked'
  | 'plain'
  | 'overwritten'
  | 'column gone'
  | 'widest';

const quietly = () => undefined;

/** Runs what makes `start` and gives the workbook as a state. */
export async function startState(start: StartId, code: string): Promise<WorkbookState> {
  const { workbench, addIn } = await openPage(code);
  try {
    for (const step of steps[start]) await step(workbench, addIn);
    await workbench.settled();
    return await workbench.state();
  } finally {
    workbench.close();
  }
}

type Step = (workbench: Workbench, addIn: AddIn) => Promise<unknown>;

/** Somebody else's sheet is there from the beginning. */
const ownSheet: Step = async (workbench) => {
  await workbench.paste('Sheet1', 'A1', [['本局台账', '42']]);
  await workbench.paste('Sheet1', 'A2', [['=PLAN.ELAPSED(2020,2025,2022)', '说明']]);
};

const untouched: readonly Step[] = [
  ownSheet,
  async (_workbench, addIn) => ended(await addIn.generateTemplate({ plan: smallPlan(), language: 'zh-CN' }, quietly)),
];

const filled: readonly Step[] = [
  ...untouched,
  entered('urban-jobs', '2021', ['2.31', '２．７', '2.4']),
  entered('pension-insured', '2021', ['60.4', '42.1']),
  entered('pension-insured', 'note', ['快报数']),
  async (workbench) => workbench.type('指标进度', 'D2', '2022'),
  async (_workbench, addIn) => ended(await addIn.checkEntries(quietly)),
  async (_workbench, addIn) => {
    const read = ended(await addIn.read());
    const id = read?.findings.find(({ level }) => level === 'soft')?.id ?? '';
    ended(await addIn.explainFinding({ id, text: '2022年统计口径调整，不含外地参保', filler: '张三' }, quietly));
  },
  // Not checked yet.
  entered('registered-unemployment', '2021', ['约2']),
];

const steps: Readonly<Record<StartId, readonly Step[]>> = {
  empty: [ownSheet],
  untouched,
  sampled: [...untouched, async (_workbench, addIn) => ended(await addIn.sample('fill-samples', quietly))],
  filled,
  fixed: [...filled, async (_workbench, addIn) => ended(await addIn.fixFindings(['V01|urban-jobs|2022'], quietly))],
  locked: [
    ...filled,
    async (_workbench, addIn) => ended(await addIn.lockPeriod({ period: '2021', by: '张三' }, quietly)),
  ],
  plain: [...filled, async (_workbench, addIn) => ended(await addIn.copy('to-plain-formulas', quietly))],
  overwritten: [...filled, entered('urban-jobs', 'status', ['挺好'])],
  'column gone': [
    ...filled,
    async (workbench) => {
      const column = placeOf(workbench, 'PLAN_Progress', 'urban-jobs', '2025');
      await workbench.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('指标进度').getRange(column.address).getEntireColumn().delete('Left');
        await context.sync();
      });
    },
  ],
  widest: [
    ownSheet,
    async (_workbench, addIn) => ended(await addIn.generateTemplate(widest(), quietly)),
    entered('urban-jobs', '2021', ['2.31', '２．７', '2.4']),
    entered('urban-jobs', '2021Q1', ['０．６', '1.2'], 'PLAN_WithinYear'),
    async (_workbench, addIn) => ended(await addIn.checkEntries(quietly)),
    async (_workbench, addIn) => ended(await addIn.lockPeriod({ period: '2021', by: '张三' }, quietly)),
  ],
};

function entered(indicatorId: string, key: string, row: readonly string[], block = 'PLAN_Progress'): Step {
  return async (workbench) => {
    const { sheet, address } = placeOf(workbench, block, indicatorId, key);
    await workbench.paste(sheet, address, [row]);
  };
}

/** A start that cannot be made is a fault of the tool. */
function ended<Value>(
  outcome: Awaited<ReturnType<AddIn['read']>> | { ok: boolean; value?: Value; notices: unknown },
): Value {
  if (!outcome.ok) throw new Error(`the start could not be made: ${JSON.stringify(outcome.notices)}`);
  return outcome.value as Value;
}
