/** Tells a row of headers that somebody has moved, by sorting or with rows of their own, from rows that hold something. */
import { languages, type Language } from '../words/language';
import type { CellContent } from './sheet-spec';

/** Of the headers, that many make a row theirs. */
const leastHeaders = 3;

/** `cells`: of the row, each with the key of its column; `headersIn` gives the headers by key. */
export function isHeaderRow(
  cells: readonly (readonly [key: string, content: CellContent | undefined])[],
  headersIn: (language: Language) => Readonly<Record<string, string>>,
): boolean {
  return languages.some((language) => {
    const headers = headersIn(language);
    return cells.filter(([key, content]) => headers[key] === content).length >= leastHeaders;
  });
}
