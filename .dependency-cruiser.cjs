/**
 * Which way dependencies point (docs/architecture.md draws it). To let one library use another, add a
 * word to the table below; to add a library, add a line. A library without a line may import nothing.
 */

/** Values in, values out; each may use those before it. */
const PURE = {
  disclosure: [],
  reference: [],
  language: ['reference'],
  matching: ['language', 'reference'],
};

/** What everything stands on. `pipeline` and `domain-error` are contracts: they know nothing of ours. */
const GROUND = {
  'domain-error': [],
  pipeline: [],
  clock: [],
  correlation: [],
  csv: [],
  logging: [],
  keyring: [],
  database: ['domain-error'],
  audit: ['database', 'domain-error', 'clock', 'correlation', 'disclosure'],
  idempotency: ['database', 'domain-error', 'clock', 'correlation'],
  outbox: ['pipeline', 'database', 'domain-error', 'clock', 'correlation', 'audit', 'disclosure'],
  queue: ['pipeline', 'database', 'domain-error', 'clock', 'correlation'],
};

/** A feature writes its events to the outbox and never to the queue, so `queue` is not among these. */
const FEATURE = [...Object.keys(PURE), ...Object.keys(GROUND).filter((name) => name !== 'queue')];

/** Entities, use cases, queries. `notification` and `cooperation` stand side by side. */
const KEEPING = {
  membership: FEATURE,
  posting: [...FEATURE, 'membership'],
  suggestion: [...FEATURE, 'membership', 'posting'],
  cooperation: [...FEATURE, 'membership', 'posting', 'suggestion'],
  notification: [...FEATURE, 'membership', 'posting', 'suggestion'],
  monitoring: [...FEATURE, 'membership', 'posting', 'suggestion', 'cooperation', 'notification'],
  'data-protection': [
    ...FEATURE,
    'membership',
    'posting',
    'suggestion',
    'cooperation',
    'notification',
  ],
};

/** Reads evaluation corpora for the apps that load or measure them. */
const CORPUS = { corpus: ['reference', 'language', 'matching', 'domain-error'] };

const MAY_IMPORT = { ...PURE, ...GROUND, ...KEEPING, ...CORPUS };

/** Apps that hand work to the queue or take it; `migrate` prepares the tables of its PostgreSQL backend. */
const QUEUE_APPS = ['worker', 'migrate'];

const anyOf = (names) => `(?:${names.join('|')})`;

/** `node_modules/NAME/…`, wherever node_modules stands; a trailing `*` means any name that begins so. */
const packages = (names) =>
  `(?:^|/)node_modules/(?:${names.map((name) => (name.endsWith('*') ? name.slice(0, -1) : `${name}/`)).join('|')})`;

const FRAMEWORKS = packages([
  '@nestjs/*',
  'nestjs-*',
  'typeorm',
  'pg',
  'pg-*',
  'bullmq',
  'ioredis',
  'nodemailer',
  'pino*',
]);

const libraryRules = Object.entries(MAY_IMPORT).map(([library, others]) => ({
  name: `${library}-imports`,
  comment: others.length
    ? `libs/${library} may import ${others.join(', ')}, and no other library.`
    : `libs/${library} imports no other library.`,
  severity: 'error',
  from: { path: `^libs/${library}/` },
  to: { path: '^libs/', pathNot: `^libs/${anyOf([library, ...others])}/` },
}));

/** Names that say nothing about what is inside, so that everything ends up there. */
const JUNK_DRAWER = {
  path: [
    '/(?:common|shared|base|core)(?:/|[.])',
    '[/.-](?:utils?|utilities|helpers?|managers?)(?:/|[.])',
  ],
  pathNot: '(?:^|/)node_modules/',
};

const junkDrawer = (restriction) => ({
  name: 'no-junk-drawer',
  comment: 'Name a file after the thing it exports, and a folder after what its files are about.',
  severity: 'error',
  ...restriction,
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...libraryRules,
    {
      name: 'every-library-has-its-place',
      comment: 'A library that is not in the table of .dependency-cruiser.cjs: add it there.',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/${anyOf(Object.keys(MAY_IMPORT))}/` },
      to: {},
    },
    {
      name: 'libraries-know-no-app',
      comment: 'Libraries are used by apps, never the other way round.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(?:apps|test)/' },
    },
    {
      name: 'apps-know-no-app',
      comment:
        'Apps import libraries, never each other; standalone starts the others as processes of their own.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'portal-asks-the-api',
      comment:
        'apps/web knows the rest by HTTP only: it runs on another machine, and in browsers in part.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(?:libs|test)/' },
    },
    {
      name: 'portal-is-one-bundle',
      comment:
        'What apps/web imports stands under "devDependencies": Vite puts it into the build, whose image has no packages.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { dependencyTypes: ['npm'] },
    },
    {
      name: 'apps-import-no-tests',
      comment: 'What a program needs to run is not kept among the tests.',
      severity: 'error',
      from: { path: '^apps/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'through-the-index',
      comment:
        'From outside, a library is its index.ts: import `#posting`, not a file of libs/posting.',
      severity: 'error',
      from: { path: '^(?:apps|test)/|^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: '^libs/$1/|^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'pure-column-is-pure',
      comment:
        'reference, language and matching take values and give values: no framework, no database, no queue.',
      severity: 'error',
      from: { path: `^libs/${anyOf(Object.keys(PURE))}/` },
      to: { path: FRAMEWORKS },
    },
    {
      name: 'matching-does-no-io',
      comment:
        'What matching needs is an argument; so the same inputs and policy give the same bytes.',
      severity: 'error',
      from: { path: '^libs/matching/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:crypto|assert)$' },
    },
    {
      name: 'only-queue-knows-the-queue',
      comment:
        'bullmq and ioredis are imported in libs/queue only; everything else enqueues and consumes through it.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/', pathNot: '^libs/queue/' },
      to: { path: packages(['bullmq', 'ioredis', '@nestjs/bullmq']) },
    },
    {
      name: 'only-the-worker-uses-the-queue',
      comment:
        'An app that enqueues past the outbox loses jobs when it dies (docs/decisions/0001).',
      severity: 'error',
      from: { path: '^apps/', pathNot: `^apps/${anyOf(QUEUE_APPS)}/` },
      to: { path: '^libs/queue/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-can-be-resolved',
      comment: 'A package that is not installed, or a file that is not there.',
      severity: 'error',
      from: {},
      // SvelteKit makes these while it builds: $app/state, $env/dynamic/private and their like, and the types of each
      // route. `npm run sync:web` makes the types of the API's answers, which are gone at run time.
      to: {
        couldNotResolve: true,
        pathNot: '^(?:[$](?:app|env)/|[.]/[$]types$|(?:[.][.]/)+api/schema[.]js$|[.]/schema[.]js$)',
      },
    },
    {
      name: 'runs-on-its-dependencies',
      comment:
        'What runs in production stands under "dependencies"; the image has no other packages.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/', pathNot: ['^apps/web/', '\\.spec\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    // A file is named in a rule as importer, as imported, or as neither: all three are the same mistake.
    junkDrawer({ from: JUNK_DRAWER, to: {} }),
    junkDrawer({ from: {}, to: JUNK_DRAWER }),
    junkDrawer({ from: { ...JUNK_DRAWER, orphan: true }, to: {} }),
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '^(?:dist|coverage|data|apps/web/build|apps/web/[.]svelte-kit)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: they too say who knows whom.
    tsPreCompilationDeps: true,
    // `#posting` is libs/posting/src/index.ts here, as it is for the tests; `./a.js` is found as `./a.ts`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
