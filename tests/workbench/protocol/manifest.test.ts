import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileOfUrl } from '../../../workbench/headless/distribution';
import { readManifest } from '../../../workbench/protocol/manifest/read-manifest';

const ADDIN = join(__dirname, '../headless/addin');
const xml = readFileSync(join(ADDIN, 'manifest.xml'), 'utf8');

describe('reading a manifest', () => {
  it('gives the ribbon in the language shown, in order, menus before their items', () => {
    const { controls } = readManifest(xml, 'zh-CN');
    expect(controls.map(({ id, kind, label, menu }) => [id, kind, label, menu])).toEqual([
      ['Sample.Write', 'button', '写入', null],
      ['Sample.Pane', 'button', '打开', null],
      ['Sample.More', 'menu', 'More', null],
      ['Sample.Fail', 'menuItem', 'Fail', 'Sample.More'],
    ]);
    expect(controls[0]).toMatchObject({
      tooltip: '写入一个单元格。',
      tab: { id: 'Sample.Tab', label: '样例' },
      group: { id: 'Sample.Group', label: '工作' },
      icons: { 16: 'https://localhost:3000/sample/icon-16.png' },
      action: { type: 'function', name: 'WRITE' },
    });
    expect(controls[1]?.action).toEqual({
      type: 'pane',
      url: 'https://localhost:3000/sample/pane.html',
      taskpaneId: 'Sample',
    });
  });

  it('falls back to the default texts', () => {
    const manifest = readManifest(xml, 'en-US');
    expect(manifest.displayName).toBe('Sample');
    expect(manifest.controls[0]?.label).toBe('Write');
    expect(readManifest(xml, 'zh-CN').displayName).toBe('样例');
  });

  it('finds the functions’ script, and the metadata of the language', () => {
    expect(readManifest(xml, 'en-US').functions).toEqual({
      namespace: 'SAMPLE',
      scriptUrl: 'https://localhost:3000/sample/functions.js',
      metadataUrl: 'https://localhost:3000/sample/functions.json',
    });
    const metadataUrl = readManifest(xml, 'zh-CN').functions?.metadataUrl ?? '';
    expect(fileOfUrl(ADDIN, metadataUrl)).toBe(join(ADDIN, 'functions.zh-CN.json'));
  });

  it('complains of a resource that is not there, of a file that is not built, and of broken XML', () => {
    expect(() =>
      readManifest(xml.replace('<Label resid="Write.Label"/>', '<Label resid="Write.Lable"/>'), 'en-US'),
    ).toThrow('Write.Lable');
    expect(() => fileOfUrl(ADDIN, 'https://localhost:3000/sample/missing.js')).toThrow('missing.js');
    expect(() => readManifest(xml.replace('</Hosts>', ''), 'en-US')).toThrow('manifest');
  });
});
