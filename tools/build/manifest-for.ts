/** The manifest for where the add-in will be served; in development with an id, names and a namespace of its own. */
import product from '../product.json';
import { developmentUrl, type BuildSettings } from './build-settings';

type Change = readonly [from: string, to: string];

/** Excel takes two add-ins with one id for the same; ids of tabs and panes are set apart with it. */
const development: readonly Change[] = [
  ['<Id>6f0c1d0e-8a4b-4b56-9d52-3f1f7a1c2e90<', `<Id>${product.development.id}<`],
  [
    `<bt:String id="Functions.Namespace" DefaultValue="${product.functionNamespace}"`,
    `<bt:String id="Functions.Namespace" DefaultValue="${product.development.functionNamespace}"`,
  ],
  ['<DisplayName DefaultValue="潮位 Tidemark"', '<DisplayName DefaultValue="潮位 Tidemark（开发）"'],
  ['<Override Locale="en-US" Value="Tidemark"', '<Override Locale="en-US" Value="Tidemark (development)"'],
  ['<bt:String id="Tab.Label" DefaultValue="潮位"', '<bt:String id="Tab.Label" DefaultValue="潮位（开发）"'],
  ['<bt:Override Locale="en-US" Value="Tidemark"', '<bt:Override Locale="en-US" Value="Tidemark (dev)"'],
  [' id="Tidemark.', ' id="TidemarkDev.'],
  ['<TaskpaneId>Tidemark.', '<TaskpaneId>TidemarkDev.'],
];

/** `source` is the repository's manifest.xml. Throws when it no longer holds what has to be changed. */
export function manifestFor(
  source: string,
  { url, development: isDevelopment }: Pick<BuildSettings, 'url' | 'development'>,
): string {
  const changes: readonly Change[] = [[developmentUrl, url], ...(isDevelopment ? development : [])];
  return changes.reduce((xml, [from, to]) => {
    if (!xml.includes(from)) throw new Error(`manifest.xml does not hold ${from} (tools/build/manifest-for.ts).`);
    return xml.replaceAll(from, to);
  }, source);
}
