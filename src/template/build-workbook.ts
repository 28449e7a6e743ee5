/** One plan in, one workbook as plain data out. What writes it knows Excel; what is in it is decided here. */
import type { Plan } from '../plan/plan';
import { finished, mapped, whole, type Steps } from '../plan/steps';
import { decompositionBlock, decompositionSteps } from './decomposition-sheet';
import { dictionaryNames, dictionarySheet } from './dictionary-sheet';
import { guideBlock, guideSheet } from './guide-sheet';
import { ledgerBlock, ledgerSheet } from './ledger-sheet';
import { overviewBlock, overviewSteps } from './overview-sheet';
import { progressSteps } from './progress-sheet';
import { questionsBlock, questionsSteps } from './questions-sheet';
import { registerBlock } from './register-layout';
import { registerSheet } from './register-sheet';
import { reviewBlock } from './review-layout';
import { reviewSheet } from './review-sheet';
import { specialBlock, specialSteps } from './special-sheet';
import type { NameSpec, SheetId, SheetSpec, WorkbookSpec } from './sheet-spec';
import { tasksBlock, tasksSheet } from './tasks-sheet';
import { templateContext, type TemplateContext, type TemplateOptions } from './template-context';
import { cutRanges } from './cut-ranges';
import { withinYearNames, withinYearSheet } from './within-year-sheet';

export type { TemplateOptions };

export function buildWorkbook(plan: Plan, options: TemplateOptions): WorkbookSpec {
  return finished(workbookSteps(plan, options));
}

/** The same in steps of some rows. */
export function* workbookSteps(plan: Plan, options: TemplateOptions): Steps<WorkbookSpec> {
  const context = templateContext(plan, options);
  const { withinYear } = options;
  const { review } = plan;
  const hasTargets = (plan.specialTargets ?? []).length > 0;
  const makers: readonly ((context: TemplateContext) => SheetSpec | Steps<SheetSpec>)[] = [
    guideSheet,
    progressSteps,
    overviewSteps,
    ...((plan.tasks ?? []).length > 0 ? [tasksSheet] : []),
    ...(hasTargets ? [specialSteps] : []),
    ...(withinYear ? [() => withinYearSheet(context, withinYear)] : []),
    ...(options.ledger ? [ledgerSheet] : []),
    ...(review ? [() => reviewSheet(context, review)] : []),
    questionsSteps,
    ...(plan.decomposition ? [decompositionSteps] : []),
    registerSheet,
    dictionarySheet,
  ];
  const sheets: SheetSpec[] = [];
  for (const make of makers) {
    sheets.push(cutRanges(yield* whole(make(context))));
    yield;
  }
  return {
    sheets,
    names: yield* workbookNames(context),
    start: { sheet: 'progress', cell: context.layout.cutOff },
  };
}

function* workbookNames(context: TemplateContext): Steps<readonly NameSpec[]> {
  const { plan, layout, options } = context;
  const { review } = plan;
  const named = (name: string, sheet: SheetId, address: string): NameSpec => ({ name, sheet, address });
  const split = plan.decomposition ? yield* decompositionBlock(context) : null;
  yield;
  // Where a list ends is worked out again for its name, which takes as long as its rows are many.
  const made = yield* mapped<() => readonly NameSpec[], readonly NameSpec[]>(
    [
      () => [
        named('PLAN_Guide', 'guide', guideBlock(context)),
        named('PLAN_Progress', 'progress', layout.block),
        named('PLAN_CutOff', 'progress', layout.cutOff),
        named('PLAN_Overview', 'overview', overviewBlock(context)),
      ],
      () => ((plan.tasks ?? []).length > 0 ? [named('PLAN_Tasks', 'tasks', tasksBlock(context))] : []),
      () =>
        (plan.specialTargets ?? []).length > 0
          ? [named('PLAN_SpecialTargets', 'specialTargets', specialBlock(context))]
          : [],
      () => (options.withinYear ? withinYearNames(context, options.withinYear) : []),
      () => (options.ledger ? [named('PLAN_Ledger', 'ledger', ledgerBlock(context))] : []),
      () => (review ? [named('PLAN_Review', 'review', reviewBlock(review))] : []),
      () => [named('PLAN_OpenQuestions', 'openQuestions', questionsBlock(context))],
      () => (split === null ? [] : [named('PLAN_Decomposition', 'decomposition', split)]),
      () => [named('PLAN_Register', 'register', registerBlock(plan)), ...dictionaryNames(context)],
    ],
    (names) => names(),
    1,
  );
  return made.flat();
}
