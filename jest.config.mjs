/** One configuration for every suite. `source` makes `#posting` resolve to TypeScript rather than to dist. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testRegex: '\\.spec\\.ts$',
  // These need Chromium: `npm run test:browser` (its own jest.config.mjs).
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  // A global costs a microsecond in Jest's sandbox. The stemmers ask for these two at every letter; handed in, they
  // cost nothing, and a suite that reads texts needs a third of the time.
  sandboxInjectedGlobals: ['Array', 'Object'],
  // The default of 5 s is less than starting a server takes on a machine that has other things to do.
  testTimeout: 30_000,
  // Many suites wait for servers most of the time, so every core gets one.
  maxWorkers: '100%',
  // Modules of a suite that has ended are never quite let go; a worker that has grown is replaced before it thrashes.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
      },
    ],
  },
};
