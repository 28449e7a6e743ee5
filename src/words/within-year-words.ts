/** The sheet 分期填报: figures within the years. */
import type { Division } from '../plan/periods';
import type { InLanguages } from './language';

interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface WithinYearWords {
  readonly title: (plan: string) => string;
  readonly hint: string;
  readonly mode: string;
  readonly modePrompt: Prompt;
  readonly columns: { readonly no: string; readonly name: string; readonly unit: string };
  readonly part: Readonly<Record<Division, (year: number, part: number) => string>>;
  /** What the parts of a year come to. */
  readonly together: (year: number) => string;
  readonly entry: Prompt;
}

const halves = ['上', '下'] as const;

const zh: WithinYearWords = {
  title: (plan) => `${plan} · 分期填报`,
  hint: '只在暖色单元格中填写。年度数仍在“指标进度”中填，不由本表代填；“分期计”只供核对：各期齐全后，与年度数不符的会提示。',
  mode: '口径',
  modePrompt: {
    title: '填报口径',
    message: '当期：每期只填本期发生数；年初累计：填自 1 月起的累计数。只影响全年逐期发生的指标，期末数不受影响。',
  },
  columns: { no: '序号', name: '指标', unit: '单位' },
  part: {
    quarter: (year, part) => `${year}年\n${part}季度`,
    'half-year': (year, part) => `${year}年\n${halves[part - 1] ?? part}半年`,
  },
  together: (year) => `${year}年\n分期计`,
  entry: { title: '请核对数值', message: '此格只填数值，不带单位和文字；发生数按表头“口径”填当期数或年初累计数。' },
};

const en: WithinYearWords = {
  title: (plan) => `${plan} · Figures within the year`,
  hint: 'Type only in the warm cells. The figure of the year is still typed in Progress and never filled in from here; “Parts” is for comparing: once all parts are there, a year that differs is pointed out.',
  mode: 'Mode',
  modePrompt: {
    title: 'Mode of entry',
    message:
      'Of the part: each cell holds its own part’s amount. Year to date: the amount since January. Only amounts are concerned; levels are the same either way.',
  },
  columns: { no: 'No.', name: 'Indicator', unit: 'Unit' },
  part: {
    quarter: (year, part) => `Q${part}\n${year}`,
    'half-year': (year, part) => `H${part}\n${year}`,
  },
  together: (year) => `Parts\n${year}`,
  entry: {
    title: 'Check this number',
    message: 'A number belongs here, without unit or words; amounts as the mode in the head of the sheet says.',
  },
};

export const withinYearWords: InLanguages<WithinYearWords> = { 'zh-CN': zh, 'en-US': en };
