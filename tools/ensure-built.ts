/** Builds dist when it is missing or older than its sources, so that a tool may be the first thing a newcomer runs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'manifest.xml', 'assets', 'webpack.config.cjs'];
const products = ['functions.js', 'functions.json', 'functions.zh-CN.json'].map((file) => join('dist', file));

export function ensureBuilt(): Promise<void> {
  if (oldest(products) < newest(sources))
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return Promise.resolve();
}

function newest(paths: readonly string[]): number {
  return Math.max(...paths.map((path) => changedAt(path)));
}

function oldest(paths: readonly string[]): number {
  return Math.min(...paths.map((path) => changedAt(path)));
}

/** 0 for what is not there. */
function changedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
}
