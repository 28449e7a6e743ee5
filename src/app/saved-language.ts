/** The language that a workbook was made in: from the custom XML part, else from the dictionary. */
import type { WorkbookFacts } from '../excel/facts';
import { defaultLanguage, type Language } from '../words/language';

export function savedLanguage(facts: Pick<WorkbookFacts, 'state' | 'dictionary'>): Language {
  return facts.state?.language ?? (facts.dictionary.language === 'en-US' ? 'en-US' : defaultLanguage);
}
