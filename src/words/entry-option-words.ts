/** The options of a template that say in which periods figures are filled in. */
import type { Division } from '../plan/periods';
import type { InLanguages } from './language';

export interface EntryOptionWords {
  readonly periods: string;
  readonly divisions: Readonly<Record<Division | 'year', string>>;
  readonly periodsHint: string;
  readonly mode: string;
  /** Of a workbook that has the sheet: what it is, and where it is changed. */
  readonly stands: (division: string, mode: string) => string;
}

const zh: EntryOptionWords = {
  periods: '填报周期',
  divisions: { year: '只填年度', 'half-year': '年度和半年', quarter: '年度和季度' },
  periodsHint: '另建“分期填报”表，与年度数核对；年度数仍在“指标进度”中填。',
  mode: '分期口径',
  stands: (division, mode) => `填报周期：${division}，口径 ${mode}（在“分期填报”表头改）`,
};

const en: EntryOptionWords = {
  periods: 'Periods of entry',
  divisions: { year: 'Years only', 'half-year': 'Years and halves', quarter: 'Years and quarters' },
  periodsHint: 'A sheet of its own, compared with the years; the years are still typed in Progress.',
  mode: 'Mode within the year',
  stands: (division, mode) => `Periods: ${division}; mode: ${mode} (change it in the head of that sheet)`,
};

export const entryOptionWords: InLanguages<EntryOptionWords> = { 'zh-CN': zh, 'en-US': en };
