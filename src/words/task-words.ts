/** Texts of the sheet of key tasks. */
import type { InLanguages } from './language';
import type { TaskColumnKey } from './sheet-parts';

/** How far a task or one of its contents has come, in order. */
export const stages = ['notStarted', 'underWay', 'done', 'behind'] as const;

export type Stage = (typeof stages)[number];

interface TaskWords {
  readonly title: (plan: string) => string;
  readonly hint: string;
  readonly headers: Readonly<Record<TaskColumnKey, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly stage: { readonly title: string; readonly message: string };
  readonly due: { readonly title: string; readonly message: string };
  /** Of a task's special targets: how many are behind, and how many there are. */
  readonly lagging: readonly [string, string];
  readonly listed: string;
}

export const taskWords: InLanguages<TaskWords> = {
  'zh-CN': {
    title: (plan) => `${plan} · 重大任务`,
    hint: '每项任务一行粗体，主要内容逐条列在下面。进展、时限、科室和佐证由责任科室填写；标为“已完成”的要有佐证。',
    headers: {
      key: 'key',
      no: '序号',
      task: '主要任务',
      content: '主要内容',
      target: '规划期目标',
      targets: '对应专项目标',
      stage: '进展',
      due: '完成\n时限',
      department: '责任科室',
      evidence: '佐证',
      note: '备注',
      lagging: '专项目标\n滞后情况',
      place: '出处',
    },
    stages: { notStarted: '未启动', underWay: '推进中', done: '已完成', behind: '滞后' },
    stage: { title: '进展', message: '请从列表中选择：未启动、推进中、已完成、滞后。' },
    due: { title: '完成时限', message: '请填日期，例如 2024-12-31。' },
    lagging: ['滞后 ', ' 项，共 '],
    listed: '；',
  },
  'en-US': {
    title: (plan) => `${plan} · Key tasks`,
    hint: 'A bold row for each task, its contents below it one by one. Stage, due date, department and evidence are filled in by the departments; what is done needs evidence.',
    headers: {
      key: 'key',
      no: 'No.',
      task: 'Task',
      content: 'Content',
      target: 'Target of the period',
      targets: 'Special targets',
      stage: 'Stage',
      due: 'Due\ndate',
      department: 'Department',
      evidence: 'Evidence',
      note: 'Note',
      lagging: 'Special targets\nbehind',
      place: 'Source',
    },
    stages: { notStarted: 'Not started', underWay: 'Under way', done: 'Done', behind: 'Behind' },
    stage: { title: 'Stage', message: 'Choose from the list: Not started, Under way, Done, Behind.' },
    due: { title: 'Due date', message: 'Enter a date, such as 2024-12-31.' },
    lagging: ['', ' behind of '],
    listed: '; ',
  },
};
