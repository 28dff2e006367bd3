import { type Language, languages, languageTraits } from '../../apps/web/src/language/languages.js';
import { pages } from './pages.js';
import { saidWords } from './said-words.js';
import { sideways } from './sideways.js';
import { Stage, STAGE_WITHIN_MS } from './stage.js';
import { tabTo } from './tab-to.js';
import { visit } from './visit.js';

/** Nobody presses the key more often; a form with every country of the world is below that. */
const MOST_TABS = 150;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
}, STAGE_WITHIN_MS);
afterAll(() => stage?.close());

describe.each<Language>(['en', 'ar'])('in %s, on a phone', (language) => {
  const { tag, direction } = languageTraits[language];

  it.each(pages)('$name', async (wanted) => {
    await visit(stage, wanted, { language }, async ({ page, status, faults }) => {
      expect(status).toBe(wanted.status);
      expect(await page.locator('html').getAttribute('lang')).toBe(tag);
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      const headings = await page.locator('h1').allInnerTexts();
      expect(headings).toHaveLength(1);
      if (wanted.heading) expect(headings[0]).toMatch(saidWords(wanted.heading, language));
      expect(await sideways(page)).toBe(0);
      if (wanted.action) await tabTo(page, wanted.action, MOST_TABS);
      expect(faults).toEqual([]);
    });
  });
});

it.each(languages)(
  'the menu of a member stands on one line of a screen in %s',
  async (language) => {
    const context = await stage.enter('demander', { language, width: 1280 });
    const page = await context.newPage();
    await page.goto('/home');
    const menu = page.locator('nav.row');
    // The number of what is unread is the last to come.
    await menu.locator('a[href="/inbox"] > *').first().waitFor();
    const links = await menu
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
    expect(new Set(links).size).toBe(1);
    await context.close();
  },
);
