/** Making the template, making it again, and mending what is no longer as it was made. */
import type { Outcome } from '../../../src/app/outcome';
import type { Tell } from '../../../src/app/queue';
import type { AddIn } from '../page';
import { smallPlan, widest } from '../small-plan';
import type { Presses } from '../tried-command';

const plan = smallPlan();

/** What is repaired has to be found first. */
async function repairAll(addIn: AddIn, tell: Tell): Promise<Outcome<unknown>> {
  const found = await addIn.findDifferences(tell);
  if (!found.ok) return found;
  return addIn.repairDifferences(
    found.value.differences.map(({ id }) => id),
    tell,
  );
}

export const templatePresses = {
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
  findDifferences: [
    { name: 'compare', reads: true, start: 'overwritten', press: (addIn, tell) => addIn.findDifferences(tell) },
  ],
  repairDifferences: [{ name: 'repair the template', start: 'overwritten', press: repairAll }],
} as const satisfies Partial<Presses>;
