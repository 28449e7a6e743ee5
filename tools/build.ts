/**
 * Builds the folder that a server needs (dist unless --out says another): webpack's bundles and pages, the functions'
 * metadata, the manifest; checks the manifest against what was built and says what the files weigh. Settings: --url (where
 * the folder will be served), --office-js (where office.js comes from), --development (an add-in of its own beside ours).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { webpack } from 'webpack';
import { readBuildSettings, type BuildSettings } from './build/build-settings';
import { manifestFor } from './build/manifest-for';
import { webpackConfiguration } from './build/webpack-configuration';
import { writeMetadata } from './build/write-metadata';
import { endWith } from './end-with';
import { licenceTexts } from './licences/licence-pages';
import { shippedPackages } from './licences/shipped-packages';
import { checkManifest } from './manifest/check-manifest';
import { folderFiles } from './manifest/served-files';
import product from './product.json';

/** What the page loads before anybody does anything; the parts come later. */
const firstScripts = ['functions.js', 'taskpane.js'];

function bundle(settings: BuildSettings): Promise<void> {
  return new Promise((done, reject) => {
    webpack(webpackConfiguration(settings), (error, stats) => {
      if (error ?? !stats) return reject(error ?? new Error('webpack ended without a result'));
      if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString({ preset: 'errors-warnings' }));
      if (stats.hasErrors()) return reject(new Error('webpack could not build the bundles'));
      done();
    });
  });
}

/** The build empties its folder: only one that is ours, or nobody's. */
function holdsOtherFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, product.page));
}

function printSizes(folder: string): void {
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

async function build(args: readonly string[]): Promise<readonly string[]> {
  const read = readBuildSettings(args);
  if ('problems' in read) return read.problems;
  const { settings } = read;
  const { folder } = settings;
  if (holdsOtherFiles(folder)) return [`--out ${folder}: other files are in it, which the build would delete.`];
  await bundle(settings);
  writeMetadata(folder);
  writeFileSync(join(folder, 'licences.txt'), licenceTexts(shippedPackages('.')));
  writeFileSync(join(folder, 'manifest.xml'), manifestFor(readFileSync('manifest.xml', 'utf8'), settings));
  printSizes(folder);
  console.log(`${folder} is to be served at ${settings.url}, office.js comes from ${settings.officeJs}.`);
  return checkManifest(join(folder, 'manifest.xml'), folderFiles(folder));
}

endWith(build(process.argv.slice(2)));
