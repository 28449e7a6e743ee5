import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseNotation } from '../../src/notation/parse-notation';
import { parsePlan } from '../../src/plan/load-plan';
import schema from '../../src/plan/plan.schema.json';
import { buildWorkbook } from '../../src/template/build-workbook';
import { languages } from '../../src/words/language';

const page = readFileSync(join(__dirname, '../../docs/plan-format.md'), 'utf8');
const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? '';
/** The page after the example, which would name every field by itself. */
const explained = page.slice(page.indexOf('## The plan'));

/** Every field of the schema, wherever it stands. */
function fieldsOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {} } = part as { properties?: object };
  return [...Object.keys(properties), ...Object.values(part).flatMap(fieldsOf)];
}

const kinds = schema.$defs.indicator.properties.kind.enum;

/** The table of criteria: texts and the kind beside them. */
const criteria = [...page.matchAll(/^\| (`[^|]+`) +\| `(\w+)` +\|/gm)]
  .map(([, texts = '', kind = '']) => ({ texts, kind }))
  .filter(({ kind }) => kinds.includes(kind) && kind !== 'words')
  .flatMap(({ texts, kind }) => [...texts.matchAll(/`([^`]+)`/g)].map(([, text = '']) => [text, kind] as const));

describe('the page on the plan format', () => {
  test('has an example that loads and makes a workbook in both languages', () => {
    const read = parsePlan(example);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    for (const language of languages) {
      const { sheets } = buildWorkbook(read.plan, { language });
      expect(sheets.map(({ id }) => id)).toContain('review');
    }
  });

  test('has an example with every field there is', () => {
    const used = new Set([...example.matchAll(/"(\w+)":/g)].map(([, field]) => field));
    expect([...new Set(fieldsOf(schema))].filter((field) => !used.has(field))).toEqual([]);
  });

  test.each([...new Set(fieldsOf(schema))])('explains %s', (field) => {
    expect(explained).toContain(`\`${field}\``);
  });

  test.each(kinds.filter((kind) => kind !== 'words'))('shows a criterion of the kind %s', (kind) => {
    expect(criteria.map(([, stated]) => stated)).toContain(kind);
  });

  test.each(criteria)('says truly that %s is of the kind %s', (text, kind) => {
    expect(parseNotation(text)).toMatchObject({ ok: true, notation: { kind } });
  });
});
