/** The pane's view 进度. */
import type { InLanguages } from './language';

export type FilterId = 'all' | 'lagging' | 'binding' | 'unfilled';

export interface ProgressViewWords {
  readonly noTemplate: string;
  readonly toTemplate: string;
  readonly filter: string;
  readonly filters: Readonly<Record<FilterId, string>>;
  readonly moreFilters: string;
  readonly fewerFilters: string;
  readonly department: string;
  readonly attribute: string;
  readonly status: string;
  readonly any: string;
  readonly binding: string;
  readonly expected: string;
  readonly noDepartment: string;
  readonly clear: string;
  readonly shown: (count: number, all: number) => string;
  readonly shownUnfilled: (indicators: number, cells: number) => string;
  readonly none: Readonly<Record<FilterId, string>>;
  readonly noneOfFilter: string;
  readonly notListed: (name: string) => string;
  readonly show: string;
  readonly noStatus: string;
  readonly progressOf: (percent: string, due: string | null) => string;
  readonly latestOf: (value: string, criterion: string) => string;
  readonly notReported: string;
  readonly notAssessable: string;
  readonly unfilledYears: (years: string) => string;
  readonly latest: string;
  readonly due: string;
  readonly gap: string;
  readonly needed: string;
  readonly soFar: (amount: string) => string;
  readonly criterion: string;
  readonly base: string;
  readonly unit: string;
  readonly forecast: (year: number) => string;
  readonly openFindings: (count: number) => string;
  /** Before the status of a row whose entries are in doubt. */
  readonly inDoubt: string;
  readonly listed: string;
  /** Between two clauses. */
  readonly clause: string;
  readonly chart: ChartWords;
}

export interface ChartWords {
  readonly title: (name: string) => string;
  readonly percentTitle: (name: string) => string;
  readonly base: string;
  readonly actual: string;
  readonly path: string;
  readonly forecast: string;
  readonly target: string;
  readonly point: (year: number, value: string) => string;
  readonly listed: string;
}

const zh: ProgressViewWords = {
  noTemplate: '生成模板并填报后，可以在这里看进度。',
  toTemplate: '去生成模板',
  filter: '筛选',
  filters: { all: '全部', lagging: '滞后', binding: '约束性', unfilled: '未填' },
  moreFilters: '更多筛选',
  fewerFilters: '收起筛选',
  department: '责任科室',
  attribute: '属性',
  status: '状态',
  any: '不限',
  binding: '约束性',
  expected: '预期性',
  noDepartment: '未定科室',
  clear: '清除筛选',
  shown: (count, all) => (count === all ? `共 ${all} 项` : `${count} 项，共 ${all} 项`),
  shownUnfilled: (indicators, cells) => `${indicators} 项指标有 ${cells} 个未填`,
  none: {
    all: '表中没有指标。',
    lagging: '没有滞后的指标。',
    binding: '没有约束性指标。',
    unfilled: '到截止日期应填的都填了，或已写明缺报原因。',
  },
  noneOfFilter: '没有符合条件的指标。',
  notListed: (name) => `表中选中的“${name}”不在筛选结果里。`,
  show: '显示',
  noStatus: '无结果',
  progressOf: (percent, due) => (due === null ? `完成 ${percent}` : `完成 ${percent}，应达 ${due}`),
  latestOf: (value, criterion) => `最新 ${value}，标准 ${criterion}`,
  notReported: '尚无填报数据',
  notAssessable: '已填，但无法评估，点开看原因',
  unfilledYears: (years) => `缺 ${years}`,
  latest: '累计/最新',
  due: '应达值',
  gap: '差距',
  needed: '今后每年需',
  soFar: (amount) => `此前 ${amount}`,
  criterion: '判定标准',
  base: '基数',
  unit: '单位',
  forecast: (year) => `${year} 预测`,
  openFindings: (count) => `${count} 条待审`,
  inDoubt: '数据待审',
  listed: '、',
  clause: '，',
  chart: {
    title: (name) => `${name}：走势`,
    percentTitle: (name) => `${name}：完成进度（%）`,
    base: '基数',
    actual: '实际',
    path: '应达路径',
    forecast: '预测',
    target: '目标',
    point: (year, value) => `${year} 年 ${value}`,
    listed: '、',
  },
};

const en: ProgressViewWords = {
  noTemplate: 'Make the template and enter data; progress then shows here.',
  toTemplate: 'Go to Template',
  filter: 'Filter',
  filters: { all: 'All', lagging: 'Lagging', binding: 'Binding', unfilled: 'Unfilled' },
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  department: 'Department',
  attribute: 'Attribute',
  status: 'Status',
  any: 'Any',
  binding: 'Binding',
  expected: 'Expected',
  noDepartment: 'None assigned',
  clear: 'Clear filters',
  shown: (count, all) => (count === all ? `Indicators: ${all}` : `${count} of ${all} indicators`),
  shownUnfilled: (indicators, cells) => `Unfilled cells: ${cells}, in ${indicators} indicators`,
  none: {
    all: 'The sheet holds no indicators.',
    lagging: 'No indicator lags.',
    binding: 'No indicator is binding.',
    unfilled: 'All that is due is filled in, or a reason is given.',
  },
  noneOfFilter: 'No indicator fits these filters.',
  notListed: (name) => `“${name}”, selected in the sheet, is not in this list.`,
  show: 'Show it',
  noStatus: 'No result',
  progressOf: (percent, due) => (due === null ? `${percent} done` : `${percent} done, ${due} due`),
  latestOf: (value, criterion) => `Latest ${value}, criterion ${criterion}`,
  notReported: 'Nothing reported yet',
  notAssessable: 'Filled in, but not assessable; open for the reason',
  unfilledYears: (years) => `Missing: ${years}`,
  latest: 'Total / latest',
  due: 'Due value',
  gap: 'Gap',
  needed: 'Needed a year',
  soFar: (amount) => `so far ${amount}`,
  criterion: 'Criterion',
  base: 'Base',
  unit: 'Unit',
  forecast: (year) => `Forecast ${year}`,
  openFindings: (count) => `To review: ${count}`,
  inDoubt: 'Entries to review',
  listed: ', ',
  clause: ', ',
  chart: {
    title: (name) => `${name}: over the years`,
    percentTitle: (name) => `${name}: progress (%)`,
    base: 'Base',
    actual: 'Actual',
    path: 'Path due',
    forecast: 'Forecast',
    target: 'Target',
    point: (year, value) => `${year}: ${value}`,
    listed: ', ',
  },
};

export const progressViewWords: InLanguages<ProgressViewWords> = { 'zh-CN': zh, 'en-US': en };
