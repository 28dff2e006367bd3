import { PlantedTree, run } from './planted-tree.js';
import { projectRoot } from './project-root.js';

/** One cruise takes a second or two; a busy machine may need more. */
const SLOW = 60_000;

describe('the dependency rules', () => {
  let tree: PlantedTree;

  beforeEach(async () => {
    tree = await PlantedTree.make();
  }, SLOW);

  afterEach(async () => {
    await tree.remove();
  });

  it(
    'hold in this project',
    async () => {
      const { exitCode, output } = await run(
        'npm',
        ['run', '--silent', 'check:architecture'],
        projectRoot,
      );

      expect({ exitCode, output }).toEqual({
        exitCode: 0,
        output: expect.stringContaining('no dependency violations found'),
      });
    },
    SLOW,
  );

  it(
    'allow what the design allows',
    async () => {
      await tree.plant('libs/suggestion/src/index.ts', imports('#posting', '#matching', '#outbox'));
      await tree.plant('libs/matching/src/index.ts', imports('#language', '#reference'));
      await tree.plant('libs/queue/src/index.ts', imports('bullmq', 'ioredis', '#pipeline'));
      await tree.plant('libs/pipeline/src/index.ts', imports('class-validator'));
      await tree.plant('apps/worker/src/main.ts', imports('#queue', '#suggestion'));
      await tree.plant('apps/evaluate/src/main.ts', imports('#corpus', '#matching'));
      await tree.plant('apps/web/src/hooks.server.ts', imports('svelte', '$app/state'));
      await tree.plant('apps/web/src/routes/+page.ts', imports('./$types'));

      expect(await tree.violations()).toEqual([]);
      expect((await tree.check()).exitCode).toBe(0);
    },
    SLOW,
  );

  it(
    'turn red when posting imports suggestion',
    async () => {
      await tree.plant('libs/posting/src/publish-posting.ts', imports('#suggestion'));

      const { exitCode, output } = await tree.check();

      expect(exitCode).not.toBe(0);
      expect(output).toContain(
        'posting-imports: libs/posting/src/publish-posting.ts → libs/suggestion/src/index.ts',
      );
    },
    SLOW,
  );

  it(
    'turn red when matching imports typeorm',
    async () => {
      await tree.plant('libs/matching/src/score.ts', imports('typeorm'));

      const { exitCode, output } = await tree.check();

      expect(exitCode).not.toBe(0);
      expect(output).toMatch(
        /pure-column-is-pure: libs\/matching\/src\/score\.ts → .*node_modules\/typeorm\//,
      );
    },
    SLOW,
  );

  it(
    'name the rule that any other forbidden import breaks',
    async () => {
      for (const { path, source } of [...NEIGHBOURS, ...PLANTS]) await tree.plant(path, source);

      const violations = await tree.violations();

      const found = PLANTS.map(({ path }) => ({
        path,
        rules: violations.filter(({ from }) => from === path).map(({ rule }) => rule),
      }));
      expect(found).toEqual(PLANTS.map(({ path, rule }) => ({ path, rules: [rule] })));
    },
    SLOW,
  );
});

/** Files that the plants import; they break no rule themselves. */
const NEIGHBOURS = [
  { path: 'libs/posting/src/publish.ts', source: 'export {};\n' },
  { path: 'libs/posting/src/egg.ts', source: imports('./a-chicken.js') },
  { path: 'apps/api/src/main.ts', source: 'export {};\n' },
  { path: 'test/flow/builder.ts', source: 'export {};\n' },
];

/** Each file breaks the rule beside it, once, and no other. */
const PLANTS = [
  plant('libs/reference/src/a-sector.ts', 'reference-imports', '#language'),
  plant('libs/language/src/a-text.ts', 'language-imports', '#matching'),
  plant('libs/matching/src/a-gate.ts', 'matching-imports', '#posting'),
  plant('libs/matching/src/a-reader.ts', 'matching-does-no-io', 'node:fs'),
  plant('libs/language/src/a-query.ts', 'pure-column-is-pure', 'pg'),
  plant('libs/reference/src/a-module.ts', 'pure-column-is-pure', '@nestjs/common'),
  plant('libs/pipeline/src/an-event.ts', 'pipeline-imports', '#posting'),
  plant('libs/domain-error/src/an-error.ts', 'domain-error-imports', '#pipeline'),
  plant('libs/database/src/an-entity.ts', 'database-imports', '#posting'),
  plant('libs/membership/src/a-member.ts', 'membership-imports', '#posting'),
  plant('libs/suggestion/src/a-mail.ts', 'suggestion-imports', '#notification'),
  plant('libs/notification/src/a-page.ts', 'notification-imports', '#cooperation'),
  plant('libs/cooperation/src/a-message.ts', 'cooperation-imports', '#monitoring'),
  plant('libs/posting/src/a-shortcut.ts', 'posting-imports', '#queue'),
  plant('libs/posting/src/a-reading.ts', 'posting-imports', '#corpus'),
  plant('libs/notification/src/a-job.ts', 'only-queue-knows-the-queue', 'bullmq'),
  plant('apps/worker/src/a-lock.ts', 'only-queue-knows-the-queue', 'ioredis'),
  plant('apps/api/src/a-controller.ts', 'only-the-worker-uses-the-queue', '#queue'),
  plant('apps/api/src/an-entry.ts', 'through-the-index', '../../../libs/posting/src/publish.js'),
  plant('libs/suggestion/src/an-entry.ts', 'through-the-index', '../../posting/src/publish.js'),
  plant('test/flow/an-entry.ts', 'through-the-index', '../../libs/posting/src/publish.js'),
  plant('apps/standalone/src/a-child.ts', 'apps-know-no-app', '../../api/src/main.js'),
  plant('apps/web/src/a-reading.ts', 'portal-asks-the-api', '#reference'),
  plant('apps/web/src/a-log.ts', 'portal-is-one-bundle', 'pino'),
  {
    path: 'apps/web/src/A.svelte',
    rule: 'portal-asks-the-api',
    source: `<script>import '#language';</script>`,
  },
  plant('apps/api/src/a-builder.ts', 'apps-import-no-tests', '../../../test/flow/builder.js'),
  plant('libs/posting/src/an-app.ts', 'libraries-know-no-app', '../../../apps/api/src/main.js'),
  plant('libs/newcomer/src/index.ts', 'every-library-has-its-place', 'node:path'),
  plant('libs/posting/src/a-chicken.ts', 'no-cycle', './egg.js'),
  plant('libs/posting/src/a-ghost.ts', 'imports-can-be-resolved', './no-such-file.js'),
  plant('libs/posting/src/a-property.ts', 'runs-on-its-dependencies', 'fast-check'),
  plant('libs/posting/src/utils.ts', 'no-junk-drawer'),
  plant('libs/posting/src/date-helpers.ts', 'no-junk-drawer'),
  plant('apps/api/src/shared/page.ts', 'no-junk-drawer'),
];

function plant(path: string, rule: string, ...modules: readonly string[]) {
  return { path, rule, source: imports(...modules) };
}

function imports(...modules: readonly string[]): string {
  return `${modules.map((module) => `import '${module}';\n`).join('')}export {};\n`;
}
