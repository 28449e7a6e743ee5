/** One configuration for all rooms; the browser tests have their own. */

// ES modules that CommonJS packages require, which jest on Node 20 must translate.
const esModules =
  'nanoid|rbush|quickselect|kdbush|flatqueue|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex|regexp-util|strip-bom|uuid';

module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/build-once.ts',
  // A slow or busy machine must not fail a test that is right.
  testTimeout: 60_000,
  // The tests are all there is to do: the tests may have both cores.
  maxWorkers: '100%',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Univer's CommonJS build requires these ES modules, which jest on Node 20 cannot; lodash is the same library as lodash-es.
  moduleNameMapper: { '^lodash-es$': 'lodash' },
  transformIgnorePatterns: [
    `/node_modules/(?!((@microsoft/app-manifest|office-addin-manifest)/node_modules|${esModules})/)`,
  ],
  transform: {
    [`/node_modules/(${esModules})/.+\\.js$`]: '@swc/jest',
    '^.+\\.(ts|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
