/** The reference pages: fresh, whole in both languages, with examples that the functions as built give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { functionIds, parametersOf } from '../../src/functions/table';
import { problemText } from '../../src/words/problem-words';
import { examples, type Example } from '../../tools/function-pages/examples';
import { formulaOf } from '../../tools/function-pages/formula';
import { references } from '../../tools/function-pages/function-page';
import { functionPages } from '../../tools/function-pages/pages';
import { loadedAlone } from '../functions/built-functions';
import { CellError } from '../functions/custom-functions-global';
import { across, cellError, messageOf } from '../functions/excel';
import { withOne } from '../functions/good-call';

const root = join(__dirname, '../..');
const { functions } = loadedAlone();

/** As the page shows it: numbers to four decimals, errors as their code. */
function shown(value: unknown): unknown {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'object' && value !== null) return Array.from(value as ArrayLike<unknown>, shown);
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function given(id: (typeof functionIds)[number], { args }: Example): unknown {
  const all = parametersOf(id).map((_, i) => args[i] ?? null);
  try {
    return shown(functions[id]?.(...all, { functionName: id }));
  } catch (error) {
    return shown(error);
  }
}

/** Without the formatter's padding of tables. */
function narrow(text: string): string {
  return text.replace(/ *\| */g, '|').replace(/\|-+(?=\|)/g, '|---');
}

describe('the reference pages', () => {
  it.each(functionPages.map(({ file, text }) => [file, text]))(
    '%s is what npm run docs:functions writes',
    (file, text) => {
      expect(narrow(readFileSync(join(root, file), 'utf8'))).toBe(narrow(text));
    },
  );

  it('have the same sections, tables and examples in both languages', () => {
    const [one, other] = functionPages.map(({ text }) => ({
      functions: text.match(/^### .+$/gm),
      sections: text.match(/^## /gm)?.length,
      rows: text.match(/^\|/gm)?.length,
      items: text.match(/^- /gm)?.length,
      formulas: text.match(/`=PLAN\..*?`(?= *\|)/g),
    }));
    expect(one).toEqual(other);
    expect([...(one?.functions ?? [])].sort()).toEqual(functionIds.map((id) => `### ${id}`).sort());
  });

  it('speak English in the English one, but for what plans print', () => {
    const prose = functionPages[1]?.text.split('\n').filter((line) => !line.startsWith('|')) ?? [];
    expect(prose.length).toBeGreaterThan(100);
    expect(prose.filter((line) => /[\u4e00-\u9fff]{4,}/.test(line))).toEqual([]);
  });
});

describe('every example', () => {
  const all = functionIds.flatMap((id) =>
    examples[id].map((example) => [formulaOf(id, example), id, example] as const),
  );

  it.each(all)('%s', (_formula, id, example) => {
    expect(given(id, example)).toEqual(example.result);
  });
});

describe('the errors that a page lists', () => {
  const odd = fc.constantFrom<unknown>(
    ...[null, '', '--', 0, -5, 1e308, 2022, 44561, 'x', '①', true, '≥92', '>59.86', '[13]', 'Π≥3', '[+1]', '7:93'],
    ...[
      '3-5',
      '年均增长6%',
      '约60',
      '提高',
      'geometric',
      'holt',
      'direction',
      'constant',
      'parity',
      '区间',
      '逆',
      'endpoint',
    ],
    ...[
      cellError('#REF!'),
      across(1, 2),
      across(-1, 2, 0, '', 5),
      across(null, null, null, null, 3),
      across('x', 1, 2, 3, 4),
    ],
  );

  it.each(functionIds)('of %s are all it has', (id) => {
    const { notAvailable, invalid } = references[id];
    const listed = [...notAvailable, ...invalid].map((code) => problemText(code)[0]);
    const spoilt = fc.array(fc.tuple(fc.constantFrom(...parametersOf(id).map((each) => each.id)), odd), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(spoilt, (changes) => {
        let message: string;
        try {
          message = messageOf(id, ...withOne(id, Object.fromEntries(changes)));
        } catch {
          return;
        }
        expect(listed.filter((text) => message.includes(text))).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
