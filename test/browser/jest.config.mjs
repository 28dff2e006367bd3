import everything from '../../jest.config.mjs';

/** `npm run test:browser`: the suites that need Chromium, apart from `npm test`, which does not. */
export default {
  ...everything,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A page in each language with all that is looked at, on a machine that has other things to do.
  testTimeout: 60_000,
  maxWorkers: 2,
};
