/**
 * Builds dist: webpack's bundles and pages, the functions' metadata, the manifest; checks the manifest against what was built
 * and says what the files weigh. Settings: --url (where the folder will be served), --office-js, --development.
 */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { webpack, type Configuration } from 'webpack';
import { writeMetadata } from './build-metadata';
import { checkManifest } from './manifest/check-manifest';
import { folderFiles } from './manifest/served-files';

const folder = 'dist';
/** What the page loads before anybody does anything; the parts come later. */
const firstScripts = ['functions.js', 'taskpane.js'];

const { values: settings } = parseArgs({
  options: {
    url: { type: 'string' },
    'office-js': { type: 'string' },
    development: { type: 'boolean', default: false },
  },
});

function bundle(): Promise<void> {
  const load = createRequire(resolve('package.json'));
  const configuration = load('./webpack.config.cjs') as (env: object, argv: object) => Configuration;
  const env = { url: settings.url, officeJs: settings['office-js'] };
  const mode = settings.development ? 'development' : 'production';
  return new Promise((done, reject) => {
    webpack(configuration(env, { mode }), (error, stats) => {
      if (error ?? !stats) return reject(error ?? new Error('webpack ended without a result'));
      if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString({ preset: 'errors-warnings' }));
      if (stats.hasErrors()) return reject(new Error('webpack could not build the bundles'));
      done();
    });
  });
}

function printSizes(): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const print = (name: string, bytes: number, gzipped: number) => {
    const [size, small] = [bytes, gzipped].map((n) => `${(n / 1024).toFixed(1)} KB`.padStart(10));
    console.log(`${name.padEnd(32)} ${size} ${small} gzipped`);
  };
  const sums = { bytes: 0, gzipped: 0 };
  for (const file of files.filter((name) => /\.(js|json|html|xml)$/.test(name)).sort()) {
    const content = readFileSync(join(folder, file));
    const [bytes, gzipped] = [content.length, gzipSync(content).length];
    print(`${folder}/${file}`, bytes, gzipped);
    if (!firstScripts.includes(file)) continue;
    sums.bytes += bytes;
    sums.gzipped += gzipped;
  }
  print(`first view (${firstScripts.join(', ')})`, sums.bytes, sums.gzipped);
}

async function build(): Promise<void> {
  await bundle();
  writeMetadata(folder);
  printSizes();
  const complaints = await checkManifest(join(folder, 'manifest.xml'), folderFiles(folder));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
