/** The sheet 重大任务: a row for each task of the plan, and below it one for each thing that is to be done. */
import type { Plan, SourcePlace, Task } from '../plan/plan';
import type { TaskColumnKey } from '../words/sheet-parts';
import { specialTargetWords } from '../words/special-target-words';
import { statuses, statusTint, statusWord } from '../words/status-words';
import { taskWords, type Stage } from '../words/task-words';
import { quoted } from './a1';
import { stagesRange } from './dictionary-layout';
import { dateValidation } from './date-validation';
import { KeyedLayout, keyedRows, type StandingOrder } from './keyed-layout';
import { listSheet, type ListColumn, type ListRow } from './list-sheet';
import { bandFills, colors, tintColors, type Tint } from './palette';
import type { ConditionalSpec, SheetSpec, ValidationSpec } from './sheet-spec';
import { specialContext } from './special-context';
import type { TemplateContext } from './template-context';

export const taskColumns: readonly ListColumn<TaskColumnKey>[] = [
  { key: 'key', band: null, width: 60 },
  { key: 'no', band: 'plan', width: 30, isCentred: true },
  { key: 'task', band: 'plan', width: 110 },
  { key: 'content', band: 'plan', width: 170 },
  { key: 'target', band: 'target', width: 240 },
  { key: 'targets', band: 'target', width: 200 },
  { key: 'stage', band: 'entry', width: 52, isCentred: true },
  { key: 'due', band: 'entry', width: 66, isCentred: true, numberFormat: 'yyyy-mm-dd' },
  { key: 'department', band: 'entry', width: 72 },
  { key: 'evidence', band: 'entry', width: 170 },
  { key: 'note', band: 'entry', width: 120 },
  { key: 'lagging', band: 'auto', width: 84, isFormula: true },
  { key: 'place', band: 'plan', width: 130 },
];

/** Ids of the sheet's rows in printed order. */
export function taskRowIds({ tasks = [] }: Plan): readonly string[] {
  return tasks.flatMap(({ id, contents }) => [id, ...contents.map((content) => content.id)]);
}

function taskLayout(context: TemplateContext, order?: StandingOrder) {
  return new KeyedLayout(taskColumns, taskRows(context), order);
}

export function tasksSheet(context: TemplateContext): SheetSpec {
  const { language, say, plan, options } = context;
  const words = taskWords[language];
  const standing = options.standing?.tasks;
  const layout = taskLayout(context, standing?.order);
  return listSheet(context, {
    id: 'tasks',
    title: words.title(say(plan.shortTitle)),
    hint: words.hint,
    headers: words.headers,
    layout,
    carried: standing?.carried,
    tabColor: bandFills.plan,
    frozen: 'content',
    printed: ['no', 'lagging'],
    validations: validations(context, layout),
    conditionals: conditionals(context, layout),
  });
}

export function tasksBlock(context: TemplateContext): string {
  return taskLayout(context, context.options.standing?.tasks?.order).block;
}

function taskRows(context: TemplateContext): readonly ListRow<TaskColumnKey>[] {
  const { plan, say, language } = context;
  const words = specialTargetWords[language];
  const places = (sources: readonly SourcePlace[]) =>
    sources.map(({ place, line }) => words.place(place, line)).join(words.listed);
  return (plan.tasks ?? []).flatMap((task): readonly ListRow<TaskColumnKey>[] => [
    {
      id: task.id,
      isHeading: true,
      cells: {
        no: Number(task.no) || task.no,
        task: say(task.name),
        target: task.target,
        targets: targetNames(context, task),
        lagging: laggingFormula(context, task),
        place: places([task.source]),
      },
    },
    ...task.contents.map(({ id, name, sources }) => ({
      id,
      cells: { no: Number(task.no) || task.no, task: say(task.name), content: say(name), place: places(sources) },
    })),
  ]);
}

function targetNames({ plan, say, language }: TemplateContext, { id }: Task): string {
  const targets = (plan.specialTargets ?? []).filter(({ taskId }) => taskId === id);
  return targets.map(({ name }) => say(name)).join(taskWords[language].listed);
}

/** `滞后 1 项，共 6`, from the status cells of the task's special targets; blank for a task that has none. */
function laggingFormula(context: TemplateContext, { id, name }: Task): string {
  const { plan, say, language, reference } = context;
  const count = (plan.specialTargets ?? []).filter(({ taskId }) => taskId === id).length;
  if (count === 0) return '';
  const { layout } = specialContext(context);
  const [groups, verdicts] = (['group', 'status'] as const).map((key) => reference('specialTargets', layout.data(key)));
  const behind = statuses.filter((status) => statusTint(status) === 'red');
  const counts = behind.map(
    (status) => `COUNTIFS(${groups},${quoted(say(name))},${verdicts},${quoted(statusWord(language, status))})`,
  );
  const [before, after] = taskWords[language].lagging;
  return `=${quoted(before)}&(${counts.join('+')})&${quoted(`${after}${count}`)}`;
}

function validations(
  { language, reference }: TemplateContext,
  layout: KeyedLayout<ListColumn<TaskColumnKey>, ListRow<TaskColumnKey>>,
): readonly ValidationSpec[] {
  const { stage, due } = taskWords[language];
  return [
    {
      ranges: layout.ranges(['stage']),
      rule: { type: 'list', source: `=${reference('dictionary', stagesRange)}` },
      ...stage,
      prompt: stage,
    },
    dateValidation(layout, 'due', due),
  ];
}

const stageTints: Readonly<Record<Stage, Tint>> = {
  notStarted: 'grey',
  underWay: 'blue',
  done: 'green',
  behind: 'red',
};

/** Stages on their tints; what is overdue at the cut-off; what is done without evidence is asked for it. */
function conditionals(
  { language, layout: progress, reference }: TemplateContext,
  layout: KeyedLayout<ListColumn<TaskColumnKey>, ListRow<TaskColumnKey>>,
): readonly ConditionalSpec[] {
  const { stages } = taskWords[language];
  const row = layout.dataRows()[0] ?? keyedRows.data;
  const asOf = reference('progress', progress.asOf);
  const cell = (key: TaskColumnKey) => `$${layout.cell(key, row)}`;
  return [
    {
      type: 'custom',
      ranges: layout.ranges(['task']),
      formula: `=${cell('task')}=$${layout.cell('task', row - 1)}`,
      fontColor: colors.dim,
    },
    ...(Object.keys(stages) as Stage[]).map((id) => ({
      type: 'custom' as const,
      ranges: layout.ranges(['stage']),
      formula: `=${cell('stage')}=${quoted(stages[id])}`,
      fill: tintColors[stageTints[id]].fill,
      fontColor: tintColors[stageTints[id]].font,
    })),
    {
      type: 'custom',
      ranges: layout.ranges(['due']),
      formula: `=AND(${cell('due')}<>"",${asOf}<>"",${cell('stage')}<>${quoted(stages.done)},${cell('due')}<IF(${asOf}>2200,${asOf},DATE(${asOf},12,31)))`,
      fill: tintColors.red.fill,
      fontColor: tintColors.red.font,
    },
    {
      type: 'custom',
      ranges: layout.ranges(['evidence']),
      formula: `=AND(${cell('stage')}=${quoted(stages.done)},${cell('evidence')}="")`,
      fill: tintColors.amber.fill,
      fontColor: tintColors.amber.font,
    },
  ];
}
