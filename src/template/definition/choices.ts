/** Codes of the plan format as words of the sheet, and back: words of any language, or the code itself. */
import { compact } from '../../plan/from-table/table';
import { definitionWords, type DefinitionChoiceWords } from '../../words/definition-words';
import { languages, type Language } from '../../words/language';

export function choiceWord(language: Language, kind: keyof DefinitionChoiceWords, code: string): string {
  const words: Readonly<Record<string, string>> = definitionWords[language].choices[kind];
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** A text that is no such word comes back as it is: the schema then says what may stand there. */
export function choiceCode(kind: keyof DefinitionChoiceWords, text: string): string {
  const wanted = compact(text);
  for (const language of languages) {
    const words: Readonly<Record<string, string>> = definitionWords[language].choices[kind];
    const found = Object.entries(words).find(([code, word]) => compact(word) === wanted || code === wanted);
    if (found) return found[0];
  }
  return text;
}
