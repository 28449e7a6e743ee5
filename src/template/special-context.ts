/** The sheet of special targets as the rest of the template sees it: a sheet with years whose rows are special targets. */
import type { Indicator, SpecialTarget } from '../plan/plan';
import { dueEachOf, isMetOrNot, specialPlan } from '../plan/special-plan';
import { specialTargetWords } from '../words/special-target-words';
import { specialColumns } from './progress-columns';
import { ProgressLayout } from './progress-layout';
import { rowsAsPrinted, type TemplateContext } from './template-context';

export function specialContext(context: TemplateContext): TemplateContext {
  const { plan, printed, options, words, language, reference, head } = context;
  const byId = new Map((plan.specialTargets ?? []).map((target) => [target.id, target]));
  const targetOf = ({ id }: Indicator): SpecialTarget | undefined => byId.get(id);
  const onProgress = (address: string) => reference('progress', address);
  return {
    ...context,
    sheet: 'specialTargets',
    words: { ...words, headers: { ...words.headers, ...specialTargetWords[language].headers } },
    layout: new ProgressLayout(specialPlan(plan), options.standing?.specialTargets?.order, specialColumns(plan)),
    head: { asOf: onProgress(head.asOf), lastYear: onProgress(head.lastYear), year: onProgress(head.year) },
    asPrinted: rowsAsPrinted(specialPlan(printed).indicators),
    // Out of sight: what the indicator's own base shows is enough.
    besideBase: () => '',
    isFilledIn: (row) => targetOf(row)?.link?.relation !== 'same',
    isMetOrNot: (row) => isMetOrNot(targetOf(row)),
    dueEach: (row) => dueEachOf(targetOf(row)),
  };
}
