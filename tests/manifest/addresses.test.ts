import { describe, expect, test } from '@jest/globals';
import { repositoryFiles, type ServedFiles } from '../../tools/manifest/served-files';
import {
  complaintsOf,
  developmentUrl,
  expectComplaint,
  replaced,
  soundManifest,
  without,
  type Breakage,
} from './broken-manifest';

const supportUrl = `<SupportUrl DefaultValue="${developmentUrl}/support.html"/>`;
const firstBrandIcon = '<bt:Image size="16" resid="Icon.Brand.16"/>';
const appDomains = (domain: string) =>
  replaced(supportUrl, `${supportUrl}<AppDomains><AppDomain>${domain}</AppDomain></AppDomains>`);

describe('addresses', () => {
  test.each<Breakage>([
    [
      'an address by http',
      replaced(`${developmentUrl}/support.html`, 'http://localhost:3000/support.html'),
      /<SupportUrl>: "http:.*" is not an https address/,
    ],
    [
      'a relative address',
      replaced(`${developmentUrl}/support.html`, 'support.html'),
      /"support.html" is not an https address/,
    ],
    [
      'an icon from another host',
      replaced(`${developmentUrl}/assets/tidemark-32.png`, 'https://cdn.example.com/tidemark-32.png'),
      /is not served from https:\/\/localhost:3000\/ as the pane is/,
    ],
    [
      'a page that the build does not make',
      replaced(
        `<bt:Url id="Support.Url" DefaultValue="${developmentUrl}/support.html"`,
        `<bt:Url id="Support.Url" DefaultValue="${developmentUrl}/help.html"`,
      ),
      /there is no file help\.html/,
    ],
    [
      'an address of the folder instead of a file',
      replaced(`${developmentUrl}/support.html`, `${developmentUrl}/`),
      /<SupportUrl>: "https:.*\/" names no file/,
    ],
    [
      'an icon in a folder',
      replaced(`${developmentUrl}/assets/tidemark-32.png`, `${developmentUrl}/assets`),
      /<IconUrl>: there is no file assets for/,
    ],
    [
      'an icon without its address',
      replaced(` DefaultValue="${developmentUrl}/assets/tidemark-32.png"`, ''),
      /<IconUrl>: attribute DefaultValue is missing/,
    ],
    ['an allowed site with a path', appDomains('https://www.example.cn/path'), /must be https:\/\/host, without path/],
    ['an allowed site with a slash', appDomains('https://www.example.cn/'), /must be https:\/\/host/],
    ['an allowed site with a wildcard', appDomains('https://*.example.cn'), /must be https:\/\/host/],
    [
      'an empty list of allowed sites',
      replaced(supportUrl, `${supportUrl}<AppDomains></AppDomains>`),
      /<AppDomains>: <AppDomain> is missing/,
    ],
  ])('%s is refused', expectComplaint);
});

describe('icons', () => {
  test.each<Breakage>([
    ['no icon of 80 pixels', without('<bt:Image size="80" resid="Icon.Check.80"/>'), /<Icon>: the size 80 is missing/],
    [
      'an icon of 17 pixels',
      replaced('size="20" resid="Icon.Check.20"', 'size="17" resid="Icon.Check.20"'),
      /Excel knows no icon of size 17/,
    ],
    [
      'a size named twice',
      replaced(firstBrandIcon, firstBrandIcon + firstBrandIcon),
      /<Icon>: the size 16 stands twice/,
    ],
    [
      'a drawing of another size',
      replaced('assets/check-80.png', 'assets/check-64.png'),
      /check-64\.png is 64 × 64 pixels, but is used as 80 × 80/,
    ],
    [
      "the add-in list's icon in another size",
      replaced('assets/tidemark-64.png', 'assets/tidemark-80.png'),
      /<HighResolutionIconUrl>: .* is used as 64 × 64/,
    ],
    [
      'an icon that was not drawn',
      replaced('assets/check-80.png', 'assets/tick-80.png'),
      /there is no file assets\/tick-80\.png/,
    ],
  ])('%s is refused', expectComplaint);

  test('a file that only bears the name of a PNG is refused', async () => {
    const files: ServedFiles = {
      ...repositoryFiles('.'),
      read: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    };
    expect((await complaintsOf(soundManifest, files)).join('\n')).toMatch(/tidemark-32\.png is not a PNG picture/);
  });
});
