/** Builds the least page as the product is built, into a folder that the workbench can serve in the product's place. */
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { webpack, type Configuration } from 'webpack';
import { globalOfficeJs } from '../build/build-settings';
import { webpackConfiguration } from '../build/webpack-configuration';
import { folders } from '../page/serve-page';

export async function buildLeastPane(): Promise<string> {
  const path = resolve('node_modules', '.cache', 'tidemark-least-pane');
  const product = webpackConfiguration({ officeJs: globalOfficeJs, development: false, folder: path });
  const least: Configuration = {
    ...product,
    entry: { taskpane: './tools/bench/least-page.tsx' },
  };
  await new Promise<void>((done, fail) => {
    webpack(least, (error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  // The host wants to know what functions there are, though here nobody brings them.
  for (const file of readdirSync(folders.addin).filter((name) => /^functions\..*json$/.test(name)))
    cpSync(join(folders.addin, file), join(path, file));
  return path;
}
