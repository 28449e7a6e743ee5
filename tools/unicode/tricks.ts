/**
 * Characters in a source that a reader cannot see or would take for another (CVE-2021-42574 and its relatives): text that
 * runs backwards, spaces of no or odd width, letters of another alphabet. A source that needs one writes it as an escape.
 */

export interface Trick {
  /** Both count from 1; columns in UTF-16 units, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly codePoint: number;
  readonly what: string;
}

interface Family {
  readonly what: string;
  readonly pattern: RegExp;
}

/** The first family that fits a character names it. */
const families: readonly Family[] = [
  { what: 'changes the direction of writing', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u },
  { what: 'byte order mark', pattern: /\ufeff/u },
  { what: 'has no width', pattern: /[\u00ad\u034f\u180e\u200b-\u200d\u2060]/u },
  {
    what: 'invisible',
    pattern: /[\p{Cf}\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
  },
  { what: 'not the ordinary space', pattern: /(?! )\p{Zs}/u },
  { what: 'ends a line unseen', pattern: /[\r\u0085\u2028\u2029]/u },
  { what: 'control character', pattern: /(?!\t)\p{Cc}/u },
  { what: 'private use', pattern: /\p{Co}/u },
  { what: 'not UTF-8', pattern: /[\ufffd\p{Cs}]/u },
  { what: 'Cyrillic, easily taken for Latin', pattern: /\p{Script=Cyrillic}/u },
];

const anyFamily = new RegExp(families.map(({ pattern }) => pattern.source).join('|'), 'gu');

/** Greek letters of Latin shape: wrong in a word with Latin letters; Σ, Π and μ stay what they look like. */
const greekLikeLatin =
  /[\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03b1\u03b3\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03c7]/gu;
const latin = /\p{Script=Latin}/u;
const word = /[\p{L}\p{M}\p{N}_$]+/gu;

interface Found {
  readonly index: number;
  readonly character: string;
  readonly what: string;
}

function foundInLine(line: string): readonly Found[] {
  const hidden = [...line.matchAll(anyFamily)].map(({ 0: character, index }) => {
    const family = families.find(({ pattern }) => pattern.test(character));
    return { index, character, what: family?.what ?? '' };
  });
  const mixed = [...line.matchAll(word)].flatMap(({ 0: text, index: start }) =>
    latin.test(text)
      ? [...text.matchAll(greekLikeLatin)].map(({ 0: character, index }) => ({
          index: start + index,
          character,
          what: 'Greek letter among Latin ones',
        }))
      : [],
  );
  return [...hidden, ...mixed].sort((a, b) => a.index - b.index);
}

/** Every such character of a text, in order. Lines may end with \n or \r\n. */
export function unicodeTricks(text: string): readonly Trick[] {
  return text.split(/\r?\n/).flatMap((line, i) =>
    foundInLine(line).map(({ index, character, what }) => ({
      line: i + 1,
      column: index + 1,
      codePoint: character.codePointAt(0) ?? 0,
      what,
    })),
  );
}
