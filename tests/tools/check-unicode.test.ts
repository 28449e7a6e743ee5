import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sourceFiles } from '../../tools/unicode/source-files';
import { unicodeTricks } from '../../tools/unicode/tricks';

const hex = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, '0');

describe('a source with characters that a reader cannot see', () => {
  test.each([
    ['text that runs backwards', "if (level !== '\u202e hard') {", '1:16 U+202E', /direction/],
    ['an isolate', 'a\u2066b', '1:2 U+2066', /direction/],
    ['a zero-width space in a name', 'const due\u200b = 1;', '1:10 U+200B', /no width/],
    ['a soft hyphen', 'pro\u00adgress', '1:4 U+00AD', /no width/],
    ['a byte order mark', '\ufeffimport x;', '1:1 U+FEFF', /byte order mark/],
    ['a tag character', 'x\u{e0041}', '1:2 U+E0041', /invisible/],
    ['a Hangul filler, which may name a variable', 'const \u3164 = 1;', '1:7 U+3164', /invisible/],
    ['a variation selector', '1\ufe0f', '1:2 U+FE0F', /invisible/],
    ['a no-break space', 'a =\u00a01', '1:4 U+00A0', /not the ordinary space/],
    ['a full-width space', 'words.elapsed\u3000', '1:14 U+3000', /not the ordinary space/],
    ['a line separator', 'a // b\u2028c()', '1:7 U+2028', /ends a line/],
    ['a carriage return in the middle of a line', '// a\rdrop()', '1:5 U+000D', /ends a line/],
    ['a control character', 'a\u0007', '1:2 U+0007', /control/],
    ['a letter of private use', '\ue000', '1:1 U+E000', /private use/],
    ['half a surrogate pair', '\ud800', '1:1 U+D800', /not UTF-8/],
    ['a Cyrillic a', 'const \u0430 = 1;', '1:7 U+0430', /Cyrillic/],
    ['a Greek o in a Latin word', 'rea\u03bfon', '1:4 U+03BF', /Greek/],
  ])('%s is found', (_what, text, place, what) => {
    const found = unicodeTricks(text);
    expect(found.map(({ line, column, codePoint }) => `${line}:${column} U+${hex(codePoint)}`)).toEqual([place]);
    expect(found[0]?.what).toMatch(what);
  });

  test('the place is the line and the column in it, whichever way lines end', () => {
    const found = unicodeTricks('a\r\nb \u00a0\u200b\nc\u{f0000}');
    expect(found.map(({ line, column, codePoint }) => [line, column, hex(codePoint)])).toEqual([
      [2, 3, '00A0'],
      [2, 4, '200B'],
      [3, 2, 'F0000'],
    ]);
  });

  test.each([
    ['Chinese with its punctuation', '城镇新增就业人数（万人），〔13〕：“≥62.86”、７．４'],
    ['the plan notation', 'Σ≥13 Π≥13.5 ≤ − … ± × ∑ ∏'],
    ['a micro gram and an α', 'μg, α 0.8, ΣQ'],
    ['tabs, accents and arrows', '\tnaïve → ➚ 图'],
    ['an escape', String.raw`'\u3000\u00a0'`],
  ])('%s is no finding', (_what, text) => {
    expect(unicodeTricks(text)).toEqual([]);
  });
});

describe('npm run check:unicode', () => {
  let folder: string;

  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const check = () => {
    const tool = ['--import', require.resolve('tsx'), join(__dirname, '../../tools/check-unicode.ts')];
    return spawnSync(process.execPath, tool, { cwd: folder, encoding: 'utf8' });
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unicode-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('names file, line and column, and fails', () => {
    put('src/words/a.ts', "export const space = '\n\u3000';\n");
    const { status, stderr } = check();
    expect(stderr).toContain('src/words/a.ts:2:1 U+3000');
    expect(status).toBe(1);
  });

  test('passes where nothing is hidden, pictures and installed packages aside', () => {
    put('src/a.ts', "export const space = '\\u3000';\n");
    put('assets/a.png', '\u0000\ufeff');
    put('node_modules/b/index.js', '\ufeff');
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  test('reads this repository, and not what was installed or built', () => {
    const files = sourceFiles(join(__dirname, '../..'));
    expect(files).toContain('tests/tools/check-unicode.test.ts');
    expect(files.filter((file) => /^(?:node_modules|dist|out|\.git)\//.test(file))).toEqual([]);
  });
});
