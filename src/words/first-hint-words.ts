/** What somebody reads who opens the pane for the first time. */
import type { InLanguages } from './language';

export interface FirstHintWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly private: string;
  readonly seen: string;
}

const zh: FirstHintWords = {
  title: '三步开始',
  steps: [
    '点“生成模板”：在当前工作簿中新建工作表，已有的工作表不受影响。',
    '在暖色单元格填报各年实际数，填完即自动校验。',
    '在“进度”中看哪些指标滞后、为什么。',
  ],
  private: '数据只留在本工作簿，不会上传。',
  seen: '知道了',
};

const en: FirstHintWords = {
  title: 'Three steps to begin',
  steps: [
    'Press “Make template”: new sheets are added to this workbook; the sheets it has are not touched.',
    'Enter the actuals of each year in the warm cells; every entry is checked at once.',
    'Under “Progress” see which indicators lag, and why.',
  ],
  private: 'Your data stays in this workbook and is sent nowhere.',
  seen: 'Got it',
};

export const firstHintWords: InLanguages<FirstHintWords> = { 'zh-CN': zh, 'en-US': en };
