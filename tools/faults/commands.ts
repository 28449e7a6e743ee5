/** Every command of the add-in, how its button is pressed, and the workbook that it is tried in. */
import type { Outcome } from '../../src/app/outcome';
import type { Tell } from '../../src/app/queue';
import type { Workbench } from '../../workbench/headless/workbench';
import type { AddIn } from './page';
import { placeOf } from './place-of';
import { smallPlan, widest } from './small-plan';
import type { StartId } from './starts';

export interface TriedCommand {
  readonly name: string;
  readonly start: StartId;
  /** It leaves the workbook as it is. */
  readonly reads?: true;
  /** Not a button's: done twice, it is done twice. */
  readonly isEdit?: true;
  readonly press: (addIn: AddIn, tell: Tell, workbench: Workbench) => Promise<Outcome<unknown>>;
}

const plan = smallPlan();
const text = '指标\t2024\n城镇新增就业人数\t2.6';
const inSheet1 = { sheet: 'Sheet1', address: 'F3' };
const elapsed = { id: 'ELAPSED', arguments: ['2020', '2025', '2023'] } as const;

/** What is repaired has to be found first. */
async function repairAll(addIn: AddIn, tell: Tell): Promise<Outcome<unknown>> {
  const found = await addIn.findDifferences(tell);
  if (!found.ok) return found;
  return addIn.repairDifferences(
    found.value.differences.map(({ id }) => id),
    tell,
  );
}

/** By the member of the port that it presses: one that is missing here does not compile. */
const byMember: Readonly<
  Record<Exclude<keyof AddIn, 'cancel' | 'whenCommandEnds' | 'follow'>, readonly TriedCommand[]>
> = {
  generateTemplate: [
    {
      name: 'make the template',
      start: 'empty',
      press: (addIn, tell) => addIn.generateTemplate({ plan, language: 'zh-CN' }, tell),
    },
    {
      name: 'make it again',
      start: 'filled',
      press: (addIn, tell) => addIn.generateTemplate({ plan, language: 'zh-CN' }, tell),
    },
    {
      name: 'make it in English',
      start: 'filled',
      press: (addIn, tell) => addIn.generateTemplate({ plan, language: 'en-US' }, tell),
    },
    {
      name: 'mend a column that is gone',
      start: 'column gone',
      press: (addIn, tell) => addIn.generateTemplate({ plan, language: 'zh-CN' }, tell),
    },
    {
      name: 'make every sheet',
      start: 'empty',
      press: (addIn, tell) => addIn.generateTemplate(widest(), tell),
    },
    {
      name: 'make every sheet again',
      start: 'widest',
      press: (addIn, tell) => addIn.generateTemplate({ ...widest(), language: 'en-US' }, tell),
    },
  ],
  generateBuiltIn: [
    {
      name: 'make a plan that comes along',
      start: 'empty',
      press: (addIn, tell) => addIn.generateBuiltIn({ planId: 'national-14fyp', language: 'zh-CN' }, tell),
    },
  ],
  previewTemplate: [
    {
      name: 'preview',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.previewTemplate({ plan, language: 'zh-CN' }),
    },
  ],
  checkEntries: [{ name: 'check', start: 'filled', press: (addIn, tell) => addIn.checkEntries(tell) }],
  followed: [
    {
      name: 'check what is typed',
      start: 'filled',
      isEdit: true,
      press: (addIn, _tell, workbench) =>
        addIn.followed(() => {
          const { sheet, address } = placeOf(workbench, 'PLAN_Progress', 'pension-insured', '2023');
          return workbench.paste(sheet, address, [['约60万']]);
        }),
    },
  ],
  fixFindings: [
    { name: 'fix', start: 'filled', press: (addIn, tell) => addIn.fixFindings(['V01|urban-jobs|2022'], tell) },
    {
      name: 'fix a quarter',
      start: 'widest',
      press: (addIn, tell) => addIn.fixFindings(['V01|urban-jobs|2021Q1'], tell),
    },
  ],
  undoFixes: [
    {
      name: 'undo a fix',
      start: 'fixed',
      press: (addIn, tell) => addIn.undoFixes(['V01|urban-jobs|2022|fixed1'], tell),
    },
  ],
  completePeriod: [{ name: 'complete', start: 'filled', press: (addIn, tell) => addIn.completePeriod(tell) }],
  exportFindings: [{ name: 'export', start: 'filled', press: (addIn, tell) => addIn.exportFindings(tell) }],
  explainFinding: [
    {
      name: 'explain',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.explainFinding({ id: 'V01|urban-jobs|2022', text: '原表为全角数字，已核对', filler: '李四' }, tell),
    },
  ],
  markLagging: [{ name: 'mark lagging', start: 'filled', press: (addIn, tell) => addIn.markLagging(tell) }],
  sample: [
    { name: 'fill in samples', start: 'untouched', press: (addIn, tell) => addIn.sample('fill-samples', tell) },
    { name: 'remove samples', start: 'sampled', press: (addIn, tell) => addIn.sample('remove-samples', tell) },
  ],
  copy: [
    { name: 'to plain formulas', start: 'filled', press: (addIn, tell) => addIn.copy('to-plain-formulas', tell) },
    { name: 'to functions', start: 'plain', press: (addIn, tell) => addIn.copy('restore-functions', tell) },
    { name: 'to values', start: 'filled', press: (addIn, tell) => addIn.copy('to-values', tell) },
    { name: 'repair formulas', start: 'overwritten', press: (addIn, tell) => addIn.copy('repair-formulas', tell) },
    { name: 'prepare a copy', start: 'untouched', press: (addIn, tell) => addIn.copy('prepare-copy', tell) },
    {
      name: 'prepare a working copy',
      start: 'filled',
      press: (addIn, tell) => addIn.copy('prepare-working-copy', tell),
    },
  ],
  previewTable: [
    {
      name: 'preview an own table',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.previewTable({ text, forColumn: null }),
    },
  ],
  takeTable: [
    {
      name: 'take an own table over',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.takeTable(
          [
            { indicatorId: 'urban-jobs', period: '2024', before: '', after: { value: 2.6 }, fate: 'new' },
            {
              indicatorId: 'pension-insured',
              period: '2021',
              before: 60.4,
              after: { value: 60.5 },
              fate: 'overwrites',
            },
          ],
          tell,
        ),
    },
  ],
  lockPeriod: [
    {
      name: 'lock a period',
      start: 'filled',
      press: (addIn, tell) => addIn.lockPeriod({ period: '2021', by: '张三' }, tell),
    },
    {
      name: 'lock another one',
      start: 'locked',
      press: (addIn, tell) => addIn.lockPeriod({ period: '2022', by: '张三' }, tell),
    },
    {
      name: 'lock a quarter',
      start: 'widest',
      press: (addIn, tell) => addIn.lockPeriod({ period: '2021Q1', by: '张三' }, tell),
    },
  ],
  unlockPeriod: [
    {
      name: 'unlock a period',
      start: 'locked',
      press: (addIn, tell) => addIn.unlockPeriod({ period: '2021', by: '张三', reason: '省厅核定数调整' }, tell),
    },
  ],
  findDifferences: [
    { name: 'compare', reads: true, start: 'overwritten', press: (addIn, tell) => addIn.findDifferences(tell) },
  ],
  repairDifferences: [{ name: 'repair the template', start: 'overwritten', press: repairAll }],
  openOwnRules: [
    { name: 'make the sheet of own rules', start: 'filled', press: (addIn, tell) => addIn.openOwnRules(tell) },
  ],
  insertFormula: [
    {
      name: 'insert a function',
      start: 'filled',
      press: (addIn, tell) => addIn.insertFormula({ ...elapsed, cell: inSheet1 }, tell),
    },
  ],
  proposeArguments: [
    {
      name: 'propose arguments',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.proposeArguments({ id: 'STATUS', indicatorId: 'urban-jobs' }),
    },
  ],
  previewFormula: [
    { name: 'preview a function', reads: true, start: 'filled', press: (addIn) => addIn.previewFormula(elapsed) },
  ],
  goTo: [
    {
      name: 'go to',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.goTo({ indicatorId: 'urban-jobs', year: 2022 }),
    },
  ],
  planState: [{ name: 'read the plan’s state', reads: true, start: 'filled', press: (addIn) => addIn.planState() }],
  decide: [
    {
      name: 'adjust a target',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.decide(
          { about: 'adjusted-target-urban-jobs', value: '14', date: '2023-06-30', document: '市政府〔2023〕1号' },
          tell,
        ),
    },
    {
      name: 'decide a question',
      start: 'filled',
      press: (addIn, tell) =>
        addIn.decide({ about: 'no-annual-split', value: '按年度分解执行', date: null, document: null }, tell),
    },
  ],
  confirmTargets: [
    {
      name: 'confirm annual targets',
      start: 'widest',
      press: (addIn, tell) => addIn.confirmTargets({ indicatorIds: ['urban-jobs'], isConfirmed: true }, tell),
    },
  ],
  splitAgain: [
    {
      name: 'work annual targets out anew',
      start: 'widest',
      press: (addIn, tell) => addIn.splitAgain({ indicatorIds: ['urban-jobs'], method: 'front-loaded' }, tell),
    },
  ],
  nextPlan: [{ name: 'draft the next plan', reads: true, start: 'filled', press: (addIn) => addIn.nextPlan() }],
  read: [{ name: 'read', reads: true, start: 'filled', press: (addIn) => addIn.read() }],
  planSources: [
    {
      name: 'read a table',
      reads: true,
      start: 'filled',
      press: async (addIn, tell) => (await addIn.planSources()).readTable(tell),
    },
    {
      name: 'write a definition sheet',
      start: 'filled',
      press: async (addIn, tell) => (await addIn.planSources()).writeDefinition(plan, 'zh-CN', tell),
    },
    {
      name: 'read a definition sheet',
      reads: true,
      start: 'filled',
      press: async (addIn, tell) => (await addIn.planSources()).readDefinition(tell),
    },
  ],
};

export const triedCommands: readonly TriedCommand[] = Object.values(byMember).flat();
