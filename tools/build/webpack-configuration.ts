/** What webpack is told for settings of the build: the product's own bundles, and what is measured against them. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Configuration } from 'webpack';
import product from '../product.json';
import type { BuildSettings } from './build-settings';
import { contentSecurityPolicy } from './content-security-policy';

export function webpackConfiguration({ officeJs, development, folder }: Omit<BuildSettings, 'url'>): Configuration {
  const configure = createRequire(resolve('package.json'))('./webpack.config.cjs') as (
    settings: object,
  ) => Configuration;
  const { functionNamespace: namespace } = development ? product.development : product;
  return configure({
    ...{ officeJs, namespace, folder, development },
    contentSecurityPolicy: contentSecurityPolicy(officeJs),
  });
}
