/** The build's settings from its command line, with a sentence for each that cannot work. */
import { parseArgs } from 'node:util';

export interface BuildSettings {
  /** Where the folder will be served; no slash at its end. */
  readonly url: string;
  /** Where the page takes office.js from: an https address, or a path on the same server. */
  readonly officeJs: string;
  /** With an id and a namespace of its own, so that it can stand beside the deployed add-in. */
  readonly development: boolean;
  readonly folder: string;
}

export type BuildSettingsRead = { readonly settings: BuildSettings } | { readonly problems: readonly string[] };

export const developmentUrl = 'https://localhost:3000';
export const globalOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const example = 'https://tj.example.gov.cn/tidemark';

interface Mistake {
  readonly holds: (text: string) => boolean;
  readonly sentence: string;
}

/** The first that holds is told. */
const urlMistakes: readonly Mistake[] = [
  {
    holds: (text) => /^http:/i.test(text),
    sentence: 'Excel loads add-ins by https only. Give the address as https://…',
  },
  { holds: (text) => !/^https:\/\//i.test(text), sentence: `an address begins with https://, as ${example} does.` },
  {
    holds: (text) => !/^https:\/\/[^/?#:@\s]/i.test(text) || !URL.canParse(text),
    sentence: `there is no host in it. Write it as ${example}.`,
  },
  { holds: (text) => /^https:\/\/[^/]*@/i.test(text), sentence: 'leave out user name and password.' },
  {
    holds: (text) => /[?#]/.test(text),
    sentence: 'leave out what follows ? or #: files are looked for below the address.',
  },
  { holds: (text) => text.endsWith('/'), sentence: 'leave out the slash at its end.' },
  {
    holds: (text) => /\.(?:html?|xml|js)$/i.test(text),
    sentence: 'this names a file. Give the folder in which the files will lie.',
  },
  {
    holds: (text) => !/^[\w\-.~%:/]+$/.test(text),
    sentence: 'only letters A–Z, digits and - . _ ~ may stand in it; write others with % (as a browser copies them).',
  },
];

const officeJsMistakes: readonly Mistake[] = [
  { holds: (text) => /^http:/i.test(text), sentence: 'a page that came by https takes no script by http.' },
  {
    holds: (text) => /[^\w\-.~%:/]/.test(text) || (/^https:/i.test(text) && !URL.canParse(text)),
    sentence: 'this is neither an https address nor a path on your server.',
  },
  {
    holds: (text) => !/(?:^|\/)office(?:\.debug)?\.js$/.test(text),
    sentence: 'the file must be called office.js: it finds its other parts by its own name.',
  },
];

function problemOf(option: string, text: string, mistakes: readonly Mistake[]): readonly string[] {
  const mistake = mistakes.find(({ holds }) => holds(text));
  return mistake ? [`${option} "${text}": ${mistake.sentence}`] : [];
}

export function readBuildSettings(args: readonly string[]): BuildSettingsRead {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        url: { type: 'string', default: developmentUrl },
        'office-js': { type: 'string', default: globalOfficeJs },
        development: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    }));
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
  const { url, 'office-js': officeJs, development, out } = values;
  const problems = [...problemOf('--url', url, urlMistakes), ...problemOf('--office-js', officeJs, officeJsMistakes)];
  if (problems.length > 0) return { problems };
  return { settings: { url, officeJs, development, folder: out ?? (development ? 'out/development' : 'dist') } };
}
