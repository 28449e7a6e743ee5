/** English names that somebody gives for a plan whose document has none: a line for each indicator, in the table's order. */
import type { Localized } from '../plan';
import type { Answers } from './draft';

/** Answers about the plan as a whole. */
export const englishTitleKey = 'title-en';
export const englishNamesKey = 'names-en';

/** Characters of a name (plan.schema.json). */
const longest = 300;

/** The Chinese text stands in where no English one is given. */
export function inBoth(zh: string, english: string | undefined): Localized {
  const en = (english ?? '').trim().slice(0, longest);
  return { zh, en: en === '' ? zh : en };
}

/** One for each indicator of the plan; blank lines count, so that one may be left out. */
export function englishNames(answers: Answers): readonly string[] {
  const text = answers.get(englishNamesKey) ?? '';
  return text.trim() === '' ? [] : text.split(/\r\n|\r|\n/);
}
