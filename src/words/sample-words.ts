/** What the pane says of sample entries. */
import type { InLanguages } from './language';

export interface SampleWords {
  readonly title: string;
  readonly offer: string;
  readonly steps: readonly string[];
  readonly fill: string;
  readonly filling: string;
  readonly present: (count: number) => string;
  readonly remove: string;
  readonly removing: string;
  /** Under the plan's name, in every view. */
  readonly head: string;
}

const zh: SampleWords = {
  title: '用示例数据试一遍',
  offer: '在空白单元格填入几个虚构的数，每个数后带“例”字，来源和备注注明“示例”。看完一键移除。',
  steps: ['填入示例数据。', '看“进度”：哪项快、哪项滞后、原因是什么。', '改一个数再看“校验”。', '移除示例数据。'],
  fill: '填入示例数据',
  filling: '正在填入…',
  present: (count) => `本工作簿有 ${count} 个示例数据，都是虚构的，不是实际数。改动过的不会移除。`,
  remove: '移除示例数据',
  removing: '正在移除…',
  head: '含示例数据（虚构）',
};

const en: SampleWords = {
  title: 'Try it with sample data',
  offer:
    'A few invented numbers go into blank cells, each with “eg” behind it; source and note say “Sample”. One click removes them.',
  steps: [
    'Fill in sample data.',
    'See under “Progress” what is ahead, what lags, and why.',
    'Change a number and look at “Check”.',
    'Remove the sample data.',
  ],
  fill: 'Fill in sample data',
  filling: 'Filling in…',
  present: (count) =>
    `This workbook holds sample entries (${count}). They are invented, no actuals. Changed ones will not be removed.`,
  remove: 'Remove sample data',
  removing: 'Removing…',
  head: 'With sample data (invented)',
};

export const sampleWords: InLanguages<SampleWords> = { 'zh-CN': zh, 'en-US': en };
