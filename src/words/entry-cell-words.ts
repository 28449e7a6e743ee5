/** What the pane shows of the entry cell that is selected. */
import type { InLanguages } from './language';

export interface EntryCellWords {
  readonly title: (period: string) => string;
  readonly now: string;
  readonly blank: string;
  readonly earlier: (year: number) => string;
  readonly base: (year: number) => string;
  readonly due: string;
  /** Of a total, which is due from the base year on. */
  readonly dueTotal: string;
  readonly yearly: string;
  readonly target: string;
  readonly unit: string;
  readonly locked: string;
  readonly noFindings: string;
}

const zh: EntryCellWords = {
  title: (period) => `选中的单元格：${period}`,
  now: '已填',
  blank: '空',
  earlier: (year) => `${year} 年`,
  base: (year) => `${year} 年基数`,
  due: '期末应达',
  dueTotal: '至期末累计应达',
  yearly: '年度数',
  target: '判定标准',
  unit: '单位',
  locked: '该期已锁定，改动须先解锁。',
  noFindings: '没有待处理的问题。',
};

const en: EntryCellWords = {
  title: (period) => `Selected cell: ${period}`,
  now: 'Typed',
  blank: 'blank',
  earlier: (year) => String(year),
  base: (year) => `Base ${year}`,
  due: 'Due at its end',
  dueTotal: 'Total due at its end',
  yearly: 'Of the year',
  target: 'Criterion',
  unit: 'Unit',
  locked: 'This period is locked: unlock it before changing anything.',
  noFindings: 'No open findings.',
};

export const entryCellWords: InLanguages<EntryCellWords> = { 'zh-CN': zh, 'en-US': en };
