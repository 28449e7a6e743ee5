/** A text in both languages, short enough to stand in one line of a table. */
import type { Language } from '../../src/words/language';

export type Both = readonly [zh: string, en: string];

export function inLanguage([zh, en]: Both, language: Language): string {
  return language === 'zh-CN' ? zh : en;
}
