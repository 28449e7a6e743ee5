/** The wizard's part for the English names of a plan. */
import type { InLanguages } from './language';

interface EnglishNameWords {
  readonly title: string;
  readonly hint: string;
  readonly plan: string;
  readonly names: (count: number) => string;
  readonly namesHint: string;
  readonly given: (given: number, count: number) => string;
}

export const englishNameWords: InLanguages<EnglishNameWords> = {
  'zh-CN': {
    title: '英文名称（可不填）',
    hint: '表中只有中文。没有填写英文的，英文工作簿里照样显示中文。',
    plan: '规划英文名称',
    names: (count) => `指标英文名称（${count} 行）`,
    namesHint: '每行一个，次序同指标；没有的留空行。',
    given: (given, count) => `已给 ${given} 行，指标 ${count} 项。`,
  },
  'en-US': {
    title: 'English names (optional)',
    hint: 'The table is in Chinese only. What has no English name shows its Chinese one in an English workbook too.',
    plan: 'English name of the plan',
    names: (count) => `English names of the indicators (${count} lines)`,
    namesHint: 'One a line, in the order of the indicators; leave a line blank for none.',
    given: (given, count) => `${given} lines for ${count} indicators.`,
  },
};
