import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PURE = [
  'libs/reference/src/**/*.ts',
  'libs/language/src/**/*.ts',
  'libs/matching/src/**/*.ts',
];
const SPECS = ['**/*.spec.ts', 'test/**/*.ts'];
/** A main.ts may hand `process.env` on to what reads it. */
const ENVIRONMENT = ['**/environment.ts', '**/*-environment.ts', 'apps/*/src/main.ts'];

/** A selector and what to do instead. One list per reason, because `no-restricted-syntax` is one rule. */
const systemTime = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Ask the Clock, or take the instant as an argument: a test must be able to stop time.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Ask the Clock, or take the instant as an argument: a test must be able to stop time.',
  },
];

/** What makes the same inputs give other bytes on another machine, in another zone or on another day. */
const dependsOnTheMachine = [
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Pure code draws no lots: take the value as an argument.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]',
    message: 'Compare with < and >: the order of localeCompare depends on the version of ICU.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'The result depends on the machine’s locale. Use toLowerCase or toUpperCase.',
  },
  {
    selector:
      'CallExpression[arguments.length=0][callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes)$/]',
    message: 'The result depends on the machine’s time zone. Use the getUTC… twin.',
  },
];

const ASK_THE_CATALOGUE =
  'Put it into apps/web/messages: five of six readers read another language.';

/** What a reader would read in one language only. Our name and endings of files are the same in all. */
const wordsOutsideTheCatalogues = [
  {
    selector:
      ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}/u]:not([value=/^[·\\s]*Caravanserai[·\\s]*$|^\\.[a-z]+$/])',
    message: ASK_THE_CATALOGUE,
  },
  {
    selector:
      'SvelteAttribute[key.name=/^(aria-label|aria-description|title|placeholder|alt)$/] > SvelteLiteral[value=/\\p{L}/u]',
    message: ASK_THE_CATALOGUE,
  },
];

/** Slips of the pen that the compiler lets through. */
const SLIPS = [
  'no-async-promise-executor',
  'no-case-declarations',
  'no-cond-assign',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-dupe-else-if',
  'no-empty',
  'no-empty-character-class',
  'no-empty-pattern',
  'no-fallthrough',
  'no-irregular-whitespace',
  'no-misleading-character-class',
  'no-prototype-builtins',
  'no-self-assign',
  'no-self-compare',
  'no-sparse-arrays',
  'no-template-curly-in-string',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-useless-assignment',
  'no-useless-backreference',
  'no-useless-catch',
  'no-useless-escape',
  'no-var',
  'preserve-caught-error',
  'use-isnan',
];

/** The types of a file come from the tsconfig.json nearest to it; `apps/web` has its own. */
const TYPES = {
  projectService: true,
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.svelte'],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'data/',
    'apps/web/build/',
    'apps/web/.svelte-kit/',
    'apps/web/src/api/schema.d.ts',
    'apps/web/src/messages/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'caravanserai/typescript',
    files: ['**/*.ts', '**/*.svelte'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: TYPES },
    rules: {
      // A promise that nobody awaits is a write that commits after the transaction rolled back.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/require-await': 'off', // an async method without await still turns a throw into a rejection
      // A new kind of event, job or gate must be dealt with wherever kinds are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Files with decorators are left alone by this rule: Nest and TypeORM read the types of their
      // parameters and properties at run time, so there the import must stay a value.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['warn', { max: 250 }],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },

  {
    name: 'caravanserai/svelte',
    files: ['**/*.svelte'],
    extends: [svelte.configs.recommended, svelte.configs.prettier],
    languageOptions: { parserOptions: { ...TYPES, parser: tseslint.parser } },
    // The portal stands at the root of its address, and half of its links lead to the API beside it.
    rules: {
      'svelte/no-navigation-without-resolve': 'off',
      'no-restricted-syntax': ['error', ...wordsOutsideTheCatalogues],
    },
  },

  {
    name: 'caravanserai/all',
    rules: {
      ...Object.fromEntries(SLIPS.map((rule) => [rule, 'error'])),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
    },
  },

  {
    name: 'caravanserai/what-is-bound-is-not-const',
    files: ['**/*.svelte'],
    // Svelte's own rule knows that of what $props() gives some is bound and never assigned.
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
    },
  },

  {
    name: 'caravanserai/one-place-reads-the-environment',
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: [...ENVIRONMENT, ...SPECS],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read it in the app’s environment.ts, which names every bad variable at once.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:process',
              importNames: ['env'],
              message:
                'Read it in the app’s environment.ts, which names every bad variable at once.',
            },
          ],
        },
      ],
    },
  },

  {
    name: 'caravanserai/libraries-ask-the-clock',
    files: ['libs/*/src/**/*.ts'],
    // The queue's own keys and leases are the backend's time, not the network's.
    ignores: ['libs/clock/src/**', 'libs/queue/src/**', ...SPECS],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...systemTime],
    },
  },

  {
    // The last word on these files: a later entry replaces `no-restricted-syntax`, it does not add to it.
    name: 'caravanserai/pure-code-is-the-same-everywhere',
    files: PURE,
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ...systemTime, ...dependsOnTheMachine] },
  },

  {
    name: 'caravanserai/services-log-with-pino',
    files: ['apps/api/src/**/*.ts', 'apps/worker/src/**/*.ts'],
    // Before there is a logger, main.ts can only say on the console why it does not start.
    ignores: ['apps/*/src/main.ts', ...SPECS],
    rules: { 'no-console': 'error' },
  },

  {
    name: 'caravanserai/migrations-are-as-long-as-the-schema',
    files: ['apps/migrate/src/migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },

  {
    name: 'caravanserai/tests',
    files: SPECS,
    rules: {
      // Parsed JSON is `any`, and a test says at once when its shape is not the expected one.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'max-lines-per-function': 'off',
    },
  },

  prettier,
);
