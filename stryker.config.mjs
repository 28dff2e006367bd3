/**
 * `npm run mutation` breaks the matching on purpose, one small change at a time, and counts how many of the
 * breaks a spec notices. What survives is behaviour that nobody has described: a missing test, or code that
 * does nothing.
 *
 * Only what decides and explains is broken. Sentences (`words/`) and what is understood of a text (`facts/`,
 * most of `topics/`) are held by specs of their own and by `npm run evaluate`.
 */
export default {
  mutate: [
    'libs/matching/src/{assess,explain,lines,policy,priority,rank,weigh}.ts',
    'libs/matching/src/{criteria,gates,similarity}/*.ts',
    'libs/matching/src/topics/topic-vector.ts',
    '!**/*.spec.ts',
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    // One suite that needs no servers. Which of its tests a mutant has to face is known by their coverage.
    config: {
      roots: ['<rootDir>/libs/matching', '<rootDir>/test/mutation'],
      testRegex: 'test/mutation/matching-specs\\.ts$',
      globalSetup: null,
      globalTeardown: null,
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 85, break: 80 },
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutation',
  // The copy that is broken holds what the specs read, and no more.
  ignorePatterns: [
    '/apps',
    '/docs',
    '/test/*',
    '!/test/mutation',
    '/deploy',
    '/dist',
    '/data',
    '/coverage',
  ],
};
