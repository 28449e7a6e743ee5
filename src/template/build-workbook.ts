/** One plan in, one workbook as plain data out. What writes it knows Excel; what is in it is decided here. */
import type { Plan } from '../plan/plan';
import { decompositionBlock, decompositionSheet } from './decomposition-sheet';
import { dictionaryNames, dictionarySheet } from './dictionary-sheet';
import { guideBlock, guideSheet } from './guide-sheet';
import { ledgerBlock, ledgerSheet } from './ledger-sheet';
import { overviewBlock, overviewSheet } from './overview-sheet';
import { progressSheet } from './progress-sheet';
import { questionsBlock, questionsSheet } from './questions-sheet';
import { registerBlock } from './register-layout';
import { registerSheet } from './register-sheet';
import { reviewBlock } from './review-layout';
import { reviewSheet } from './review-sheet';
import { specialBlock, specialSheet } from './special-sheet';
import type { NameSpec, SheetId, SheetSpec, WorkbookSpec } from './sheet-spec';
import { tasksBlock, tasksSheet } from './tasks-sheet';
import { templateContext, type TemplateContext, type TemplateOptions } from './template-context';
import { cutRanges } from './cut-ranges';
import { withinYearNames, withinYearSheet } from './within-year-sheet';

export type { TemplateOptions };

export function buildWorkbook(plan: Plan, options: TemplateOptions): WorkbookSpec {
  const context = templateContext(plan, options);
  const hasTargets = (plan.specialTargets ?? []).length > 0;
  const sheets: readonly SheetSpec[] = [
    guideSheet(context),
    progressSheet(context),
    overviewSheet(context),
    ...((plan.tasks ?? []).length > 0 ? [tasksSheet(context)] : []),
    ...(hasTargets ? [specialSheet(context)] : []),
    ...(options.withinYear ? [withinYearSheet(context, options.withinYear)] : []),
    ...(options.ledger ? [ledgerSheet(context)] : []),
    ...(plan.review ? [reviewSheet(context, plan.review)] : []),
    questionsSheet(context),
    ...(plan.decomposition ? [decompositionSheet(context)] : []),
    registerSheet(context),
    dictionarySheet(context),
  ];
  return {
    sheets: sheets.map(cutRanges),
    names: workbookNames(context),
    start: { sheet: 'progress', cell: context.layout.cutOff },
  };
}

function workbookNames(context: TemplateContext): readonly NameSpec[] {
  const { plan, layout } = context;
  const named = (name: string, sheet: SheetId, address: string): NameSpec => ({ name, sheet, address });
  return [
    named('PLAN_Guide', 'guide', guideBlock(context)),
    named('PLAN_Progress', 'progress', layout.block),
    named('PLAN_CutOff', 'progress', layout.cutOff),
    named('PLAN_Overview', 'overview', overviewBlock(context)),
    ...((plan.tasks ?? []).length > 0 ? [named('PLAN_Tasks', 'tasks', tasksBlock(context))] : []),
    ...((plan.specialTargets ?? []).length > 0
      ? [named('PLAN_SpecialTargets', 'specialTargets', specialBlock(context))]
      : []),
    ...(context.options.withinYear ? withinYearNames(context, context.options.withinYear) : []),
    ...(context.options.ledger ? [named('PLAN_Ledger', 'ledger', ledgerBlock(context))] : []),
    ...(plan.review ? [named('PLAN_Review', 'review', reviewBlock(plan.review))] : []),
    named('PLAN_OpenQuestions', 'openQuestions', questionsBlock(context)),
    ...(plan.decomposition ? [named('PLAN_Decomposition', 'decomposition', decompositionBlock(context))] : []),
    named('PLAN_Register', 'register', registerBlock(plan)),
    ...dictionaryNames(context),
  ];
}
