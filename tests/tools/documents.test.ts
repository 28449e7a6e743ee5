import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const pages = [...readdirSync(root), ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
);
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

const linksOf = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
const commandsOf = (text: string) => [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);

/** As a page of Markdown turns a heading into an anchor. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  test.each(pages)('%s links only to what is there', (page) => {
    const broken = linksOf(textOf(page)).filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : join(dirname(page), file);
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test.each(pages)('%s names only commands that are there', (page) => {
    expect(commandsOf(textOf(page)).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('say the same in both READMEs, section by section', () => {
    const outline = (page: string) =>
      textOf(page)
        .split(/^## /m)
        .map((section) => ({
          // A page or picture that there is in both languages counts as one.
          links: linksOf(section)
            .filter((link) => !link.startsWith('README'))
            .map((link) => link.replace(/\.(zh-CN|en-US)(?=\.)/, '')),
          commands: [...section.matchAll(/^ {4}(npm .+)$/gm)].map(([, command = '']) =>
            command.replace(/文件或编号|目录|FILE\|ID|DIR/g, ''),
          ),
          options: [...new Set(section.match(/--[a-z]+(?:-[a-z]+)*/g))],
        }));
    expect(outline('README.zh-CN.md')).toEqual(outline('README.md'));
  });

  test("give the same settings in both administrator's guides", () => {
    const settingsOf = (page: string) =>
      [...textOf(page).matchAll(/^```\w+\n[^]*?^```$| {4}npm .+$/gm)].map(([all]) => all);
    const chinese = settingsOf('docs/admin-guide.zh-CN.md');
    expect(chinese.length).toBeGreaterThan(3);
    expect(settingsOf('docs/admin-guide.md')).toEqual(chinese);
  });

  test('record nothing about a real Excel that nobody ran: the result column is empty', () => {
    const rows = [...textOf('docs/excel-test-record.md').matchAll(/^\| \d+\.\d+ .*\|([^|]*)\|$/gm)];
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(([, result = '']) => result.trim() !== '')).toEqual([]);
  });
});
