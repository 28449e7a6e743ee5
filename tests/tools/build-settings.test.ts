import { describe, expect, test } from '@jest/globals';
import { readBuildSettings } from '../../tools/build/build-settings';

function problemsOf(...args: readonly string[]): readonly string[] {
  const read = readBuildSettings(args);
  return 'problems' in read ? read.problems : [];
}

describe('where the add-in will be served', () => {
  test.each([
    ['http://tj.example.gov.cn', /by https only/],
    ['tj.example.gov.cn/tidemark', /begins with https:/],
    ['ftp://tj.example.gov.cn', /begins with https:/],
    ['', /begins with https:/],
    ['https://', /no host/],
    ['https:///tidemark', /no host/],
    ['https://:8443', /no host/],
    ['https://?a=1', /no host/],
    ['https://exa mple.cn', /no host/],
    ['https://example.cn:port', /no host/],
    ['https://li:secret@tj.example.gov.cn', /user name and password/],
    ['https://tj.example.gov.cn/', /slash at its end/],
    ['https://tj.example.gov.cn/tidemark/', /slash at its end/],
    ['https://tj.example.gov.cn/tidemark?v=1', /what follows \? or #/],
    ['https://tj.example.gov.cn/tidemark#top', /what follows \? or #/],
    ['https://tj.example.gov.cn/taskpane.html', /names a file/],
    ['https://tj.example.gov.cn/a"b', /only letters/],
    ['https://tj.example.gov.cn/潮位', /only letters/],
  ])('as %s is refused in a sentence', (url, sentence) => {
    const problems = problemsOf('--url', url);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(problems[0]).toContain(`--url "${url}": `);
  });

  test.each([
    'https://localhost:3000',
    'https://tj.example.gov.cn',
    'https://tj.example.gov.cn:8443/addins/tidemark',
    'https://10.1.2.3/tidemark',
    'https://tj.example.gov.cn/%E6%BD%AE%E4%BD%8D',
  ])('as %s is taken as it is', (url) => {
    expect(readBuildSettings(['--url', url])).toMatchObject({ settings: { url, folder: 'dist', development: false } });
  });
});

describe('where office.js comes from', () => {
  test.each([
    ['http://appsforoffice.microsoft.com/lib/1/hosted/office.js', /no script by http/],
    ['office-js/', /must be called office\.js/],
    ['https://tj.example.gov.cn/excel-web-16.00.js', /must be called office\.js/],
    ['https://"><script>/office.js', /neither an https address nor a path/],
    ['office.js?v=1', /neither an https address nor a path/],
  ])('as %s is refused in a sentence', (officeJs, sentence) => {
    expect(problemsOf('--office-js', officeJs).join()).toMatch(sentence);
  });

  test.each([
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    'office-js/office.js',
    '/shared/office-js/office.debug.js',
  ])('as %s is taken as it is', (officeJs) => {
    expect(readBuildSettings(['--office-js', officeJs])).toMatchObject({ settings: { officeJs } });
  });
});

test('every mistake is said at once, an unknown option too', () => {
  expect(problemsOf('--url', 'x', '--office-js', 'y')).toHaveLength(2);
  expect(problemsOf('--address', 'https://tj.example.gov.cn').join()).toMatch(/--address/);
});

test('a development build goes to a folder of its own, so that nobody deploys it by mistake', () => {
  expect(readBuildSettings(['--development'])).toMatchObject({
    settings: { development: true, folder: 'out/development', url: 'https://localhost:3000' },
  });
});
