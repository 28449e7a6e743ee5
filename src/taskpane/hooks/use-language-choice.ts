import { useEffect, useMemo, useState } from 'react';
import type { Surroundings } from '../../app/surroundings';
import { languageOf, languages, type Language } from '../../words/language';
import type { LanguageChoice } from './pane-context';

const key = 'language';

/** Excel's display language until somebody chooses another one, which is remembered. */
export function useLanguageChoice(surroundings: Surroundings): LanguageChoice {
  const [language, setLanguage] = useState<Language>(() => {
    const remembered = surroundings.recall(key);
    return languages.find((each) => each === remembered) ?? languageOf(surroundings.displayLanguage);
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return useMemo(
    () => ({
      language,
      choose: (chosen) => {
        surroundings.remember(key, chosen);
        setLanguage(chosen);
      },
    }),
    [language, surroundings],
  );
}
