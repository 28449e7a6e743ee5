/** Makes one of the Haining templates in Chinese in a new workbook and keeps it for the tests: `make-template.ts whole`. */
import { generateTemplate } from '../src/app/generate-template';
import type { Plan } from '../src/plan/plan';
import { openWorkbench } from '../workbench/headless/workbench';
import { haining, indicatorsOnly } from './haining';
import { keepTemplate, type TemplateName } from './made-template';

const plans: Readonly<Record<TemplateName, Plan>> = { whole: haining, indicators: indicatorsOnly };

async function makeTemplate(name: TemplateName): Promise<void> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', distribution: 'dist' });
  Object.assign(globalThis, { Excel: workbench.Excel, Office: workbench.Office });
  const outcome = await generateTemplate({ plan: plans[name], language: 'zh-CN' }, () => undefined);
  if (!outcome.ok) throw new Error(outcome.notices.map(({ code }) => code).join());
  await workbench.settled();
  keepTemplate(name, await workbench.state());
  workbench.close();
}

const [, , name] = process.argv;
void makeTemplate(name as TemplateName);
