/**
 * The quick specs of the matching as one suite, for `npm run mutation`: loading the reference data takes
 * longer than most specs run, and here it is loaded once for each mutant, not once for each file.
 */
import { readdirSync } from 'node:fs';

const folder = new URL('../../libs/matching/src/', import.meta.url);

/** Nothing of what they hold is broken; and understanding texts, as most of them do, takes seconds. */
const beside = /analyse-posting|render-reason|topics\/topics|topics\/parts|^facts\//u;

const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts') && !beside.test(file))
  .sort();
// A path relative to this file: only those are mapped to TypeScript.
for (const spec of specs) await import(`../../libs/matching/src/${spec.replace(/\.ts$/u, '.js')}`);
