/** One configuration for all rooms; the browser tests have their own. */

// ES modules that CommonJS packages require, which jest on Node 20 must translate.
const esModules = 'strip-bom|uuid';

module.exports = {
  testEnvironment: '<rootDir>/tests/environment.cjs',
  globalSetup: '<rootDir>/tests/build-once.ts',
  testSequencer: '<rootDir>/tests/browser-first.cjs',
  // A slow or busy machine must not fail a test that is right.
  testTimeout: 60_000,
  // The tests are all there is to do: the tests may have both cores.
  maxWorkers: '100%',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // tests/bundle-libraries.ts makes them: loading them module by module would take most of a small test's time.
  moduleNameMapper: {
    '^@univerjs/(?!preset)([^/]+)$': '<rootDir>/node_modules/.cache/tidemark-libraries/@univerjs/$1.cjs',
    '^(?:\\.\\./){1,2}workbench/headless/workbench$': '<rootDir>/node_modules/.cache/tidemark-libraries/workbench.cjs',
    '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/tidemark-libraries/fluent.cjs',
  },
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
