/** A workbook in which there is something of everything to see: what lags, findings of each kind, compositions, cells not filled. */
import type { Language } from '../../src/words/language';
import { typeCutOff, typeEntries } from '../../tools/demo/typing';
import type { WorkbookState } from '../../workbench/state/workbook-state';
import { Desk } from '../app/desk';
import { indicatorsOnly } from '../haining';

/** By printed number: the first three years. */
const entries: Readonly<Record<string, readonly string[]>> = {
  '1': ['2.61', '2.50', '2.40'],
  '2': ['1.70', '１.8', '1.90'],
  '4': ['97.10', '97.30', '98'],
  '5': ['60.4', '61.1', '617000人'],
  '7': ['27.4', '27.9', '28.3'],
  '9': ['26.1', '27.3', '28.2'],
  '10': ['7.2', '7.5', '7.6'],
  '15': ['6.2:31:62.8', '6.5:33:60.5', '6.8:34.5:58.7'],
  '16': ['84', '70.1', '85'],
  '17': ['95', '', '96'],
};
const firstYear = 2021;

export async function filledWorkbook(language: Language): Promise<WorkbookState> {
  const desk = language === 'zh-CN' ? await Desk.withTemplate() : await Desk.open({ language });
  // English differs in texts alone: without tasks and special targets it is made, opened and looked at in less time.
  if (language !== 'zh-CN') await desk.generate({ language, plan: indicatorsOnly });
  const typed = Object.entries(entries).flatMap(([no, values]) =>
    values.flatMap((value, at) => (value === '' ? [] : [{ no, year: String(firstYear + at), value, line: 0 }])),
  );
  await typeEntries(desk.workbench, typed);
  await typeCutOff(desk.workbench, firstYear + 2);
  await desk.check();
  const state = await desk.workbench.state();
  desk.close();
  return state;
}
