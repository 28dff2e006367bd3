import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from '../browser/pages.js';
import { projectRoot } from './project-root.js';

/** The folders of the portal's routes that have a page to be seen, as `pages` names them. */
function routesWithPages(): string[] {
  const routes = join(projectRoot, 'apps/web/src/routes');
  return readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)\+page\.svelte$/.test(file))
    .map((file) => dirname(file).replace(/^\.$/, ''))
    .sort();
}

/** The browser tests go by the list; a page that is not in it would be tested by nobody. */
it('every page of the portal is in the list of the browser tests, and nothing else is', () => {
  expect([...new Set(pages.map(({ route }) => route))].sort()).toEqual(routesWithPages());
});

it('each has a name of its own', () => {
  const names = pages.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
