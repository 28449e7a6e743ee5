/**
 * Univer 0.25 as our bundles have it: with the same results, and without two things that cost much of its time. A Univer that
 * no longer holds what is rewritten fails the bundle instead of being slow in silence.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Rewrite {
  readonly name: string;
  /** Where in Univer it stands. */
  readonly path: RegExp;
  readonly what: RegExp;
  readonly by: string;
}

const rewrites: readonly Rewrite[] = [
  // One slow call for the fields of all classes, for each object made: a third of the time of a calculation.
  {
    name: '_defineProperty',
    path: /./,
    what: /\b_defineProperty(?:\$\d+)?\(this, "([\w$]+)", /g,
    by: 'void (this.$1 = ',
  },
  // Tries a text as a date, a time and a number: for each text that is drawn, each time it is drawn or compared.
  {
    name: 'getNumfmtParseValueFilter',
    path: /[\\/]core[\\/]/,
    what: /\bconst getNumfmtParseValueFilter = \(value\) => \{/g,
    by: `const parsedTexts = new Map();
const getNumfmtParseValueFilter = (value) => {
  if (parsedTexts.size > 10000) parsedTexts.clear();
  if (!parsedTexts.has(value)) parsedTexts.set(value, parseText(value));
  return parsedTexts.get(value);
};
const parseText = (value) => {`,
  },
];

const unmet = ({ name, what }: Rewrite) => ({
  text: `Univer no longer holds what is rewritten of ${name} (${what.source}): see tools/univer/lighter.ts.`,
});

export const lighterUniver: Plugin = {
  name: 'lighter-univer',
  setup({ onLoad, onEnd }) {
    const met = new Set<Rewrite>();
    onLoad({ filter: /[\\/]@univerjs[\\/].+\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const rewrite of rewrites.filter((each) => each.path.test(path))) {
        const rewritten = contents.replace(rewrite.what, rewrite.by);
        if (rewritten !== contents) met.add(rewrite);
        contents = rewritten;
      }
      return { contents };
    });
    // A bundle that failed for another reason may not have come to Univer at all.
    onEnd(({ errors }) => ({
      errors: errors.length > 0 ? [] : rewrites.filter((rewrite) => !met.has(rewrite)).map(unmet),
    }));
  },
};
