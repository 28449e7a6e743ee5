/** The manifests that the build writes: for a server, and for development. */
import { describe, expect, test } from '@jest/globals';
import { manifestFor } from '../../tools/build/manifest-for';
import { readManifest } from '../../workbench/protocol/manifest/read-manifest';
import { complaintsOf, developmentUrl, replaced, soundManifest } from './broken-manifest';

const url = 'https://tj.example.gov.cn/addins/tidemark';
const served = manifestFor(soundManifest, { url, development: false });
const development = manifestFor(soundManifest, { url: developmentUrl, development: true });

const valuesOf = (pattern: RegExp, xml: string) => [...xml.matchAll(pattern)].map(([, value = '']) => value);
const idsOf = (xml: string) => [
  ...valuesOf(/<(?:CustomTab|Group|Control)\b[^>]* id="([^"]+)"/g, xml),
  ...valuesOf(/<(?:Id|TaskpaneId)>([^<]+)</g, xml),
];

describe('the manifest for a server', () => {
  test('is sound and has no address of another', async () => {
    expect(await complaintsOf(served)).toEqual([]);
    expect(served).not.toContain(developmentUrl);
    expect(readManifest(served, 'zh-CN').paneUrl).toBe(`${url}/taskpane.html`);
  });

  test('is the same add-in as in the repository', () => {
    expect(idsOf(served)).toEqual(idsOf(soundManifest));
    expect(readManifest(served, 'zh-CN').functions?.namespace).toBe('PLAN');
  });
});

describe('the manifest for development', () => {
  test('is sound, and no id of it is that of the deployed add-in', async () => {
    expect(await complaintsOf(development)).toEqual([]);
    expect(idsOf(development)).toHaveLength(idsOf(soundManifest).length);
    expect(idsOf(development).filter((id) => idsOf(soundManifest).includes(id))).toEqual([]);
  });

  test.each([
    ['zh-CN', '潮位 Tidemark（开发）', '潮位（开发）'],
    ['en-US', 'Tidemark (development)', 'Tidemark (dev)'],
  ] as const)('says in %s that it is for development', (language, name, tab) => {
    const { displayName, controls, functions } = readManifest(development, language);
    expect([displayName, controls[0]?.tab.label, functions?.namespace]).toEqual([name, tab, 'PLANDEV']);
  });

  test("with the deployed add-in's namespace is refused", async () => {
    const quarrelling = replaced('DefaultValue="PLANDEV"', 'DefaultValue="PLAN"', development);
    expect((await complaintsOf(quarrelling)).join()).toMatch(/the formulas use the namespace PLANDEV, not "PLAN"/);
  });
});

test('a manifest in which nothing is found to change is not written as if it were', () => {
  const renamed = soundManifest.replace('潮位 Tidemark', '潮位');
  expect(() => manifestFor(renamed, { url, development: true })).toThrow(/does not hold <DisplayName/);
});
