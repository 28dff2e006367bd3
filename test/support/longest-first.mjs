import Sequencer from '@jest/test-sequencer';

/**
 * The suites that take longest, the longest first. Jest knows how long each took the last time; on a machine that has
 * run none yet it goes by the size of the file, and then a core waits half a minute for a short file that takes long.
 * A suite that is missing here costs a little time and nothing else.
 */
const longest = [
  'test/flow/worker-killed.spec.ts',
  'apps/standalone/src/run-standalone.spec.ts',
  'test/flow/lists.spec.ts',
  'test/integration/api/access-matrix.spec.ts',
  'test/integration/canary.spec.ts',
  'test/flow/lifecycle.spec.ts',
  'test/flow/road.spec.ts',
  'test/flow/corpus-run.spec.ts',
  'test/determinism/scores.spec.ts',
  'test/architecture/layers.spec.ts',
  'test/flow/answers.spec.ts',
  'test/flow/standing.spec.ts',
  'test/integration/logs.spec.ts',
  'test/integration/portal-answers.spec.ts',
  'test/integration/admin.spec.ts',
  'apps/standalone/src/embedded-postgres/start-embedded-postgres.spec.ts',
  'test/integration/import-members.spec.ts',
  'test/integration/api/understand.spec.ts',
];

/** Jest's own order where it knows times; else the suites that are known here to take long come first. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const known = [];
    const others = [];
    for (const test of super.sort(tests)) {
      const isNew = this.time(test) === undefined && rankOf(test) >= 0;
      (isNew ? known : others).push(test);
    }
    return [...known.sort((a, b) => rankOf(a) - rankOf(b)), ...others];
  }
}

function rankOf({ path }) {
  return longest.findIndex((suite) => path.endsWith(`/${suite}`));
}
