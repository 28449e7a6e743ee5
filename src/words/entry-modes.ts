/** What figures within the year count. 年初累计: each from January on; 当期: each of its part alone. */
import type { InLanguages } from './language';

export type EntryMode = 'year-to-date' | 'period';

export const entryModes: readonly EntryMode[] = ['period', 'year-to-date'];

export const entryModeWords: InLanguages<Readonly<Record<EntryMode, string>>> = {
  'zh-CN': { period: '当期', 'year-to-date': '年初累计' },
  'en-US': { period: 'Of the part', 'year-to-date': 'Year to date' },
};

/** The mode that a cell names, in whatever language the workbook was made; without one each part stands for itself. */
export function modeOfWord(word: string): EntryMode {
  const isToDate = Object.values(entryModeWords).some((words) => words['year-to-date'] === word.trim());
  return isToDate ? 'year-to-date' : 'period';
}
