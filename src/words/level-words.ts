/** The words for how grave a finding is, alone: the pane shows them before any check has been loaded. */
import type { Level } from '../checks/finding';
import { languages, type InLanguages, type Language } from './language';

export const levelWords: InLanguages<Readonly<Record<Level, string>>> = {
  'zh-CN': { hard: '强制性', soft: '核实性', info: '提示' },
  'en-US': { hard: 'Hard', soft: 'Soft', info: 'Info' },
};

export const levels: readonly Level[] = ['hard', 'soft', 'info'];

export function levelWord(language: Language, level: Level): string {
  return levelWords[language][level];
}

/** The level that a word of the register means, in whichever language it was written; null for any other text. */
export function levelOfWord(word: string): Level | null {
  return levels.find((level) => languages.some((language) => levelWords[language][level] === word)) ?? null;
}
