/**
 * Bundles the workbench page with Univer, once: the result is kept under node_modules/.cache and made anew when a source of
 * the page or a package has changed. It is no part of the product.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { changedAt, newest } from '../file-times';
import { lighterUniver } from '../univer/lighter';

const sources = ['workbench', 'package-lock.json', 'tools/page', 'tools/univer'];

export const pageFolder = join('node_modules', '.cache', 'tidemark-workbench');

export async function bundlePage(): Promise<void> {
  if (changedAt(join(pageFolder, 'page.js')) > newest(sources)) return;
  // Beside its place first: whoever is served meanwhile gets the whole of the one before.
  const fresh = `${pageFolder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    entryPoints: { page: 'workbench/page/page.tsx' },
    outdir: fresh,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    external: ['/fonts/*'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [lighterUniver],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  if (existsSync(pageFolder)) rmSync(pageFolder, { recursive: true });
  renameSync(fresh, pageFolder);
}
