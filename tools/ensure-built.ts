/** Builds dist when it is missing or older than its sources, so that a tool may be the first thing a newcomer runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newest, oldest } from './file-times';

const sources = [
  'src',
  'manifest.xml',
  'assets',
  'webpack.config.cjs',
  'tools/build',
  'tools/build.ts',
  'tools/licences',
];
const products = ['functions.js', 'functions.json', 'functions.zh-CN.json', 'licences.txt'].map((file) =>
  join('dist', file),
);

export async function ensureBuilt(): Promise<void> {
  if (oldest(products) >= newest(sources)) return;
  const build = spawn('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) throw new Error('The add-in could not be built.');
}
