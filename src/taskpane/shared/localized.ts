/** A text of the plan in the pane's language. */
import type { Localized } from '../../plan/plan';
import type { Language } from '../../words/language';

export function localized(text: Localized, language: Language): string {
  return language === 'zh-CN' ? text.zh : text.en;
}
