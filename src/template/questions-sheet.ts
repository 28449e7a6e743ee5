/** The sheet 规划疑点: what the plan leaves open, what is done meanwhile, and cells for the office's decisions. */
import type { Decision, Localized, Plan } from '../plan/plan';
import { openQuestionSteps, openQuestions, type OpenQuestion } from '../plan/self-audit';
import { mapped, type Steps } from '../plan/steps';
import type { Language } from '../words/language';
import { questionSentences, questionWords } from '../words/question-words';
import type { QuestionColumnKey } from '../words/sheet-parts';
import { specialTargetWords } from '../words/special-target-words';
import { dateCell } from './date-cells';
import { dateValidation } from './date-validation';
import { KeyedLayout, keyedRows } from './keyed-layout';
import { listSteps, printedArea, type ListColumn, type ListLayout, type ListRow } from './list-sheet';
import { bandFills, colors } from './palette';
import type { ConditionalSpec, SheetSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';

export const questionColumns: readonly ListColumn<QuestionColumnKey>[] = [
  { key: 'key', band: null, width: 60 },
  { key: 'kind', band: 'plan', width: 84 },
  { key: 'subject', band: 'plan', width: 130 },
  { key: 'question', band: 'plan', width: 230 },
  { key: 'places', band: 'plan', width: 170 },
  { key: 'default', band: 'auto', width: 190 },
  { key: 'decision', band: 'entry', width: 160 },
  { key: 'date', band: 'entry', width: 66, isCentred: true, numberFormat: 'yyyy-mm-dd' },
  { key: 'document', band: 'entry', width: 120 },
  { key: 'note', band: 'entry', width: 120 },
];

/** Ids of the sheet's rows. */
export function questionRowIds(plan: Plan): readonly string[] {
  return openQuestions(plan).map(({ id }) => id);
}

export function* questionsSteps(context: TemplateContext): Steps<SheetSpec> {
  const { language, say, plan, options } = context;
  const words = questionWords[language];
  const layout = yield* layoutOf(context);
  yield;
  return yield* listSteps(context, {
    id: 'openQuestions',
    title: words.title(say(plan.shortTitle)),
    hint: words.hint,
    headers: words.headers,
    layout,
    carried: options.standing?.openQuestions?.carried,
    tabColor: bandFills.target,
    frozen: 'subject',
    printed: printedColumns,
    ...questionRules(layout, language),
  });
}

const printedColumns = ['kind', 'document'] as const;

export function printedQuestions(layout: ListLayout<QuestionColumnKey>): string {
  return printedArea(layout, printedColumns);
}

/** What the rows of a layout answer to. */
export function questionRules(
  layout: ListLayout<QuestionColumnKey>,
  language: Language,
): Pick<SheetSpec, 'validations' | 'conditionals'> {
  const { date } = questionWords[language];
  return { validations: [dateValidation(layout, 'date', date)], conditionals: dimmed(layout) };
}

export function questionsBlock({ printed, options }: TemplateContext): string {
  return new KeyedLayout(questionColumns, openQuestions(printed), options.standing?.openQuestions?.order).block;
}

function* layoutOf(context: TemplateContext): Steps<ListLayout<QuestionColumnKey>> {
  const rows = yield* questionRows(context);
  return new KeyedLayout(questionColumns, rows, context.options.standing?.openQuestions?.order);
}

function* questionRows({
  printed,
  language,
  say,
  options,
}: TemplateContext): Steps<readonly ListRow<QuestionColumnKey>[]> {
  // What stands in the sheet already is the office's to change.
  const standing = new Set(options.standing?.openQuestions?.order?.rows);
  const decisions = new Map((printed.decisions ?? []).map((decision) => [decision.about, decision]));
  return yield* mapped(yield* openQuestionSteps(printed), (open) => {
    const decided = standing.has(open.id) ? undefined : decisions.get(open.id);
    return {
      id: open.id,
      cells: { ...questionCells(open, language, say), ...(decided ? decisionCells(decided) : {}) },
    };
  });
}

/** What the plan says in a row of the sheet. */
export function questionCells(
  open: OpenQuestion,
  language: Language,
  say: (text: Localized) => string,
): ListRow<QuestionColumnKey>['cells'] {
  const { place, listed } = specialTargetWords[language];
  const places = open.places.map((source) => place(source.place, source.line)).join(listed);
  return { ...questionSentences(language, open), subject: say(open.subject), places };
}

/** What the office has decided in a row of the sheet. */
export function decisionCells({ value, date, document }: Decision): ListRow<QuestionColumnKey>['cells'] {
  return { decision: value, date: date === null ? '' : dateCell(date), document: document ?? '' };
}

/** What was decided needs no attention. */
function dimmed(layout: ListLayout<QuestionColumnKey>): readonly ConditionalSpec[] {
  const row = layout.dataRows()[0] ?? keyedRows.data;
  return [
    {
      type: 'custom',
      ranges: layout.ranges(['kind', 'subject', 'question', 'places', 'default']),
      formula: `=$${layout.cell('decision', row)}<>""`,
      fontColor: colors.dim,
    },
  ];
}
