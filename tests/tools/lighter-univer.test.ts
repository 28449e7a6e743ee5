/** The bundles with a Univer that a later version may bring, as a few lines of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { lighterUniver } from '../../tools/univer/lighter';

const field = `function _defineProperty(on, key, value) { on[key] = 'slowly ' + value; }
export class Cell { constructor() { _defineProperty(this, "text", "1.5"); } }`;
const parsing = `export let times = 0;
const getNumfmtParseValueFilter = (value) => {
  times += 1;
  return Number(value);
};
export const parsed = getNumfmtParseValueFilter;`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidemark-univer-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bundled(core: string, engine: string): Promise<string> {
  for (const [name, text] of [
    ['core', core],
    ['engine-formula', engine],
  ] as const) {
    const file = join(folder, 'node_modules', '@univerjs', name, 'index.js');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@univerjs/core'; export * from '@univerjs/engine-formula';`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'iife',
    globalName: 'univer',
    write: false,
    logLevel: 'silent',
    plugins: [lighterUniver],
  });
  return outputFiles[0]?.text ?? '';
}

describe('a Univer that holds what is rewritten', () => {
  it('sets fields at once and parses a text once', async () => {
    const code = await bundled(parsing, field);
    const uses =
      'const { Cell, parsed } = univer; [new Cell().text, parsed("1.5"), parsed("1.5"), univer.times].join()';
    expect(runInNewContext(`${code}${uses}`)).toBe('1.5,1.5,1.5,1');
  });
});

describe('a Univer that no longer does', () => {
  it.each([
    ['sets its fields in another way', parsing, 'export class Cell { text = "1.5"; }', /of _defineProperty /],
    ['parses under another name', parsing.replaceAll('Numfmt', 'Format'), field, /of getNumfmtParseValueFilter /],
    ['parses elsewhere', '', `${field}\n${parsing}`, /of getNumfmtParseValueFilter /],
  ])('%s: there is no bundle, and it is said why', async (_how, core, engine, sentence) => {
    const failed = bundled(core, engine);
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toThrow(/tools\/univer\/lighter\.ts/);
  });
});

it('a bundle that fails before it comes to Univer says only that', async () => {
  await expect(bundled(`import './nothing';`, field)).rejects.toThrow(/^Build failed with 1 error:/);
});
