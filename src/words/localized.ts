/** A text of the plan in a language. */
import type { Localized } from '../plan/plan';
import type { Language } from './language';

export function localized(text: Localized, language: Language): string {
  return language === 'zh-CN' ? text.zh : text.en;
}

/** Names one after the other. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh-CN' ? '、' : ', ');
}
