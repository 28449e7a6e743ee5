/** Builds dist when it is missing or older than its sources, so that a tool may be the first thing a newcomer runs. */
import { execFileSync } from 'node:child_process';
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

export function ensureBuilt(): Promise<void> {
  if (oldest(products) < newest(sources))
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return Promise.resolve();
}
