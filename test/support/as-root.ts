import { runningAsRoot } from '../../apps/standalone/src/embedded-postgres/system-account.js';

/**
 * `it`, for what only root can do: change to other accounts. Somebody else is told that it was left out. CI runs as root,
 * so that there it is no choice: throws where CI is said to run and nobody could try.
 */
export function asRoot(what: string): typeof it {
  if (runningAsRoot()) return it;
  if (process.env.CI) throw new Error(`Only root can try this, and CI must: ${what}.`);
  console.warn(`Left out, since only root can try it: ${what}.`);
  return it.skip;
}
