import type { InLanguages } from '../../words/language';
import { useLanguage } from './pane-context';

/** The texts of one area in the pane's language. */
export function useWords<Texts>(texts: InLanguages<Texts>): Texts {
  return texts[useLanguage().language];
}
