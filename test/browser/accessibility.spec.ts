import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Language } from '../../apps/web/src/language/languages.js';
import { pages } from './pages.js';
import { Stage, STAGE_WITHIN_MS } from './stage.js';
import { visit } from './visit.js';

/** Everything up to level AA of WCAG 2.2. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
}, STAGE_WITHIN_MS);
afterAll(() => stage?.close());

const languages: readonly Language[] = ['en', 'zh', 'ar'];

describe.each(languages)('axe finds nothing in %s, light and dark', (language) => {
  it.each(pages)('$name', async (wanted) => {
    await visit(stage, wanted, { language }, async ({ page }) => {
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
    });
  });
});

/** What axe has against the page, each with where it stands. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES);
  // "Legacy" gathers the results in the page itself, not in a second one: there are no frames to gather from.
  const found = await axe.setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
