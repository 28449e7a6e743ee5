/** Makes the Haining template in Chinese in a new workbook and keeps it for the tests. */
import { generateTemplate } from '../src/app/generate-template';
import { builtInPlan } from '../src/plan/built-in';
import type { Plan } from '../src/plan/plan';
import { openWorkbench } from '../workbench/headless/workbench';
import { keepTemplate } from './made-template';

async function makeTemplate(): Promise<void> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', distribution: 'dist' });
  Object.assign(globalThis, { Excel: workbench.Excel, Office: workbench.Office });
  const plan = builtInPlan('haining-14fyp') as Plan;
  const outcome = await generateTemplate({ plan, language: 'zh-CN' }, () => undefined);
  if (!outcome.ok) throw new Error(outcome.notices.map(({ code }) => code).join());
  await workbench.settled();
  keepTemplate(await workbench.state());
  workbench.close();
}

void makeTemplate();
