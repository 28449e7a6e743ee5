/**
 * Finds or makes a Chromium to drive: an installed Chrome or Chromium when there is one, else the build for servers that the
 * npm package `@sparticuz/chromium` carries, which needs no package of the system (it brings the few libraries it lacks).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** As root and without a network, Chromium needs to be told to leave its sandbox and its calls home alone. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Rejects with the reason when no browser can be started. `BROWSER_PATH` names one to use. */
export async function startBrowser(): Promise<Browser> {
  const { path, env } = installedBrowser() ?? unpackedBrowser();
  return chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...process.env, ...env },
  });
}

function installedBrowser(): Executable | null {
  const named = process.env['BROWSER_PATH'];
  if (named) return { path: named, env: {} };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...installed.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path === undefined ? null : { path, env: {} };
}

/** Unpacks once, in another folder first: tests that start at the same time must not find half a browser. */
function unpackedBrowser(): Executable {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium is installed, and the one from npm runs on Linux x64 only.');
  const cache = resolve('node_modules', '.cache');
  const folder = join(cache, 'chromium');
  if (!existsSync(folder)) {
    const half = join(cache, `chromium-${process.pid}`);
    mkdirSync(half, { recursive: true });
    unpack(half);
    writeFileSync(join(half, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
    if (existsSync(folder)) rmSync(half, { recursive: true });
    else renameSync(half, folder);
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env };
}

/** The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be on a server. */
function unpack(folder: string): void {
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  execFileSync(process.execPath, ['--eval', script], {
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
