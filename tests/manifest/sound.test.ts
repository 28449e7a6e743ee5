import { expect, test } from '@jest/globals';
import { checkManifest } from '../../tools/manifest/check-manifest';
import { repositoryFiles } from '../../tools/manifest/served-files';
import { complaintsOf, developmentUrl, replaced, soundManifest } from './broken-manifest';

test('our manifest is sound', async () => {
  expect(await complaintsOf(soundManifest)).toEqual([]);
});

test('a manifest for another address, in a folder of a server, is as sound', async () => {
  expect(await complaintsOf(soundManifest.replaceAll(developmentUrl, 'https://tj.example.cn/addins/tidemark'))).toEqual(
    [],
  );
});

test("what Microsoft's reader would read differently is said", async () => {
  const complaints = await complaintsOf(replaced('<Id>6f0c', '<Id> 6f0c'));
  expect(complaints).toEqual([
    expect.stringMatching(/<Id> reads " 6f0c.*" by office-addin-manifest, but "6f0c.*" by us/),
  ]);
});

test('a manifest that is not there is said to be missing', async () => {
  expect(await checkManifest('no-such-folder/manifest.xml', repositoryFiles('.'))).toEqual([
    'no-such-folder/manifest.xml: there is no such file.',
  ]);
});
