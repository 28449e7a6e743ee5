/** The pane's view 校验: the period, ways of looking at the findings, fixing and taking back many, and lists for others. */
import type { InLanguages } from './language';

export type GroupBy = 'level' | 'indicator' | 'rule';

export type PeriodStateWord = 'open' | 'held-up' | 'complete' | 'changed';

export interface RegisterViewWords {
  readonly complete: string;
  readonly completing: string;
  readonly period: (year: number) => string;
  readonly states: Readonly<Record<PeriodStateWord, string>>;
  /** Who filled in, and the day. */
  readonly by: (filler: string, date: string) => string;
  readonly filled: string;
  readonly byYear: string;
  readonly byDepartment: string;
  readonly group: string;
  readonly groups: Readonly<Record<GroupBy, string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly allLevels: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneShown: string;
  readonly clear: string;
  readonly previous: string;
  readonly next: string;
  readonly fixAll: (count: number) => string;
  readonly fixAllHint: string;
  readonly fixKind: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly undone: (count: number) => string;
  readonly lapsed: (count: number) => string;
  readonly undo: string;
  readonly undoOf: (value: string) => string;
  readonly undoAll: string;
  readonly export: string;
  readonly listSheet: string;
  readonly toSheet: string;
  readonly report: string;
  readonly reportHint: string;
  readonly reportText: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

const zh: RegisterViewWords = {
  complete: '完成',
  completing: '正在核对…',
  period: (year) => `${year} 年填报`,
  states: {
    open: '填报中',
    'held-up': '未通过，处理下列问题后再点“完成”',
    complete: '已完成',
    changed: '完成后有改动，已失效；核对后再点“完成”',
  },
  by: (filler, date) => [filler, date].filter((part) => part !== '').join('，'),
  filled: '已填',
  byYear: '按年份',
  byDepartment: '按责任科室',
  group: '分组',
  groups: { level: '级别', indicator: '指标', rule: '规则' },
  search: '筛选',
  searchHint: '指标、规则或数值',
  allLevels: '全部级别',
  shown: (shown, all) => `显示 ${shown} / ${all} 条`,
  noneShown: '没有符合筛选条件的问题。',
  clear: '清除筛选',
  previous: '上一条',
  next: '下一条',
  fixAll: (count) => `可一键修正 ${count} 处`,
  fixAllHint: '先看修正前后，再按类修正。原填内容记入审核记录，可以撤销。',
  fixKind: (count) => `修正这 ${count} 处`,
  before: '修正前',
  after: '修正后',
  undone: (count) => `已撤销的修正 ${count}`,
  lapsed: (count) => `已失效的说明 ${count}`,
  undo: '撤销修正',
  undoOf: (value) => `撤销修正，恢复“${value}”`,
  undoAll: '全部撤销',
  export: '导出',
  listSheet: '问题清单',
  toSheet: '导出为工作表',
  report: 'ESS 审核报告（JSON）',
  reportHint: '供其他系统读取。内容只在这里显示，复制后自行保存。',
  reportText: '审核报告内容',
  copy: '全选并复制',
  copied: '已复制。',
  copyByHand: '已全选，请按 Ctrl+C 复制。',
};

const en: RegisterViewWords = {
  complete: 'Finish',
  completing: 'Checking…',
  period: (year) => `Entries of ${year}`,
  states: {
    open: 'being filled in',
    'held-up': 'held up: deal with the findings below, then press “Finish” again',
    complete: 'complete',
    changed: 'changed after it was complete: look it through and press “Finish” again',
  },
  by: (filler, date) => [filler, date].filter((part) => part !== '').join(', '),
  filled: 'Filled',
  byYear: 'By year',
  byDepartment: 'By department',
  group: 'Group by',
  groups: { level: 'Level', indicator: 'Indicator', rule: 'Rule' },
  search: 'Filter',
  searchHint: 'indicator, rule or value',
  allLevels: 'All levels',
  shown: (shown, all) => `Shown: ${shown} of ${all}`,
  noneShown: 'No finding fits the filter.',
  clear: 'Clear filter',
  previous: 'Previous',
  next: 'Next',
  fixAll: (count) => `To be fixed by one click (${count})`,
  fixAllHint:
    'Compare before and after, then fix kind by kind. What was typed stays in the register; fixes can be undone.',
  fixKind: (count) => `Fix these ${count}`,
  before: 'Before',
  after: 'After',
  undone: (count) => `Fixes undone (${count})`,
  lapsed: (count) => `Explanations lapsed (${count})`,
  undo: 'Undo fix',
  undoOf: (value) => `Undo fix: put “${value}” back`,
  undoAll: 'Undo all',
  export: 'Export',
  listSheet: 'Findings',
  toSheet: 'List on a new sheet',
  report: 'ESS ValidatReport (JSON)',
  reportHint: 'For other programs. It is shown here only; copy it and keep it where you need it.',
  reportText: 'Text of the report',
  copy: 'Select all and copy',
  copied: 'Copied.',
  copyByHand: 'All is selected; press Ctrl+C to copy.',
};

export const registerViewWords: InLanguages<RegisterViewWords> = { 'zh-CN': zh, 'en-US': en };
