import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { levels, levelWord } from '../../src/words/level-words';
import { movementWord, statuses, statusWord } from '../../src/words/status-words';
import { templateWords } from '../../src/words/template-words';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8');

/** Rows of a table: 中文, English, in code, and the fourth column where there is one. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^\|(.+)\|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .filter(([first = '']) => first !== '中文' && !first.startsWith('-'));
}

const section = (title: string) => rowsOf(page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '');

/** Every text literal of a file of words: what people may come to read. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if ((ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && !isKey) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  source.forEachChild(visit);
  return texts;
}

const wordFiles = [
  ...readdirSync(join(root, 'src/words'), { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `words/${file}`),
  'functions/function-words.ts',
];
const texts = wordFiles.flatMap((file) => textsOf(join(root, 'src', file)));
const all = ['The plan', 'Entries and progress', 'Checks', 'The workbook'].flatMap(section);
const wordsNotToUse = all
  .flatMap(([term = '', , , not = '']) => not.split(', ').map((word) => [word, term] as const))
  .filter(([word]) => word !== '');

describe('the glossary', () => {
  test('gives every status and movement as the functions return it', () => {
    const returned = [
      ...statuses.map((status) => [statusWord('zh-CN', status), statusWord('en-US', status), `\`${status}\``]),
      ...([1, 0, -1] as const).map((way) => [movementWord('zh-CN', way), movementWord('en-US', way), `\`${way}\``]),
    ];
    expect(section('Statuses')).toEqual(returned);
  });

  test('gives the levels of findings as the register shows them', () => {
    const shown = levels.map((level) => [levelWord('zh-CN', level), levelWord('en-US', level), `\`${level}\``]);
    expect(section('Levels of findings').map((row) => row.slice(0, 3))).toEqual(shown);
  });

  test.each([
    ['group', '类别'],
    ['unit', '单位'],
    ['attribute', '属性'],
    ['base', '基数'],
    ['target', '目标'],
    ['criterion', '判定标准'],
    ['issuer', '下达'],
    ['department', '责任科室'],
    ['progress', '完成进度'],
    ['due', '应达值'],
    ['gap', '差距'],
    ['status', '状态'],
    ['movement', '变动'],
    ['projection', '预测'],
    ['why', '原因'],
    ['missingReason', '缺报原因'],
    ['provisional', '预计'],
    ['note', '备注'],
  ] as const)('and the header of the column %s use one term', (key, term) => {
    const header = templateWords['zh-CN'].headers[key]({ baseYear: 2020, firstYear: 2021, endYear: 2025 });
    expect(header.replace(/\n/g, '')).toContain(term);
    expect(all.map(([first]) => first)).toContain(term);
  });

  test('has words to look for', () => {
    expect(wordsNotToUse.length).toBeGreaterThan(40);
    expect(texts.length).toBeGreaterThan(500);
  });

  test.each(wordsNotToUse)('keeps %s out of what people read (it is %s)', (word) => {
    const pattern = /^[A-Za-z ]+$/.test(word) ? new RegExp(`\\b${word}s?\\b`, 'i') : new RegExp(word);
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });
});
