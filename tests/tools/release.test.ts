import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { auditProblems } from '../../tools/release/audit';
import { guideFiles } from '../../tools/release/guides';
import { versionProblems } from '../../tools/release/versions';
import { zipFolder } from '../../tools/release/zip-folder';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const manifest = read('manifest.xml');
const changelog = read('CHANGELOG.md');

describe('the version', () => {
  test('is the same in package, manifest and changelog', () => {
    expect(versionProblems({ version, manifest, changelog })).toEqual([]);
  });

  test.each([
    ['the manifest', { manifest: manifest.replace(`>${version}.0<`, '>9.9.9.0<') }, /manifest\.xml says 9\.9\.9\.0/],
    ['the changelog', { changelog: `## 9.9.9\n\n${changelog}` }, /CHANGELOG\.md begins with 9\.9\.9/],
    ['the package', { version: '9.9.9' }, /package\.json 9\.9\.9: it must be 9\.9\.9\.0/],
  ])('that differs in %s is said', (_where, change, sentence) => {
    expect(versionProblems({ version, manifest, changelog, ...change }).join('\n')).toMatch(sentence);
  });
});

describe('the zip', () => {
  test('holds the folder as it is, and is the same each time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidemark-zip-'));
    try {
      mkdirSync(join(folder, 'parts'));
      const files = { 'manifest.xml': '<潮位/>', 'parts/1.js': 'a'.repeat(5000), 'icon.png': '\u0000\u00ff' };
      for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
      const zipped = await zipFolder(folder, 'tidemark');
      const { files: entries } = await JSZip.loadAsync(zipped);
      expect(Object.keys(entries)).toEqual(['tidemark/icon.png', 'tidemark/manifest.xml', 'tidemark/parts/1.js']);
      for (const [file, content] of Object.entries(files))
        expect(await entries[`tidemark/${file}`]?.async('string')).toBe(content);
      expect((await zipFolder(folder, 'tidemark')).equals(zipped)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the guides in the zip', () => {
  const guides = guideFiles();

  test.each(['zh-CN.md', 'md'])('tell how to deploy it and how to work with it (%s)', (ending) => {
    for (const guide of ['admin-guide', 'user-guide', 'functions']) expect(guides).toContain(`docs/${guide}.${ending}`);
  });

  test.each(guides.filter((file) => file.endsWith('.md')))('%s leads to nothing that is not there', (file) => {
    const links = [...read(file).matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    for (const link of links) expect(guides).toContain(posix.join(posix.dirname(file), link));
  });

  test('lie beside the folder that is served, not in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidemark-zip-'));
    try {
      writeFileSync(join(folder, 'manifest.xml'), '<潮位/>');
      const { files } = await JSZip.loadAsync(await zipFolder(folder, 'tidemark', ['LICENSE', 'docs/user-guide.md']));
      expect(Object.keys(files)).toEqual(['tidemark/manifest.xml', 'LICENSE', 'docs/user-guide.md']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('known faults of the packages', () => {
  const report = (vulnerabilities: unknown) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

  test.each([
    ['none', report({}), /^$/],
    ['one', report({ react: { severity: 'high', range: '<18.3.2' } }), /^react <18\.3\.2 has a known fault \(high\)/],
    ['a registry that refuses', JSON.stringify({ message: '405 Method Not Allowed' }), /not be asked.*\(405 Method/],
    ['a registry that is not there', '', /could not be asked.*--without-audit/],
    ['an answer without any report', '{}', /could not be asked/],
    ['a report that tells nothing', JSON.stringify({ auditReportVersion: 2 }), /could not be asked/],
  ])('%s: said as it is', (_what, answer, sentence) => {
    expect(auditProblems(answer).join('\n')).toMatch(sentence);
  });
});

describe('npm run release', () => {
  test.each([
    [[], /--url is missing/],
    [['--url', 'http://tj.example.gov.cn'], /by https only/],
    [['--url', 'https://tj.example.gov.cn', '--development'], /a development build is not released/],
  ])('with %j stops before it does anything', (given, sentence) => {
    const tool = ['--import', require.resolve('tsx'), join(root, 'tools/release.ts'), ...given];
    const { status, stderr, stdout } = spawnSync(process.execPath, tool, { cwd: root, encoding: 'utf8' });
    expect(stderr).toMatch(sentence);
    expect([status, stdout]).toEqual([1, '']);
  });
});
