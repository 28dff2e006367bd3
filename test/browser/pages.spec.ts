import type { Page } from 'playwright-core';
import { type Language, languages, languageTraits } from '../../apps/web/src/language/languages.js';
import { pages } from './pages.js';
import { saidWords } from './said-words.js';
import { sideways } from './sideways.js';
import { Stage, STAGE_WITHIN_MS } from './stage.js';
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
      if (wanted.action) await reachByKeyboard(page, wanted.action);
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

/** Goes there by the Tab key alone, and sees where it is. Throws when that does not lead there. */
async function reachByKeyboard(page: Page, action: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate((selector) => {
      const focused = document.activeElement;
      if (!focused?.matches(selector)) return undefined;
      return getComputedStyle(focused).outlineStyle;
    }, action);
    if (seen === 'none') throw new Error(`Nobody sees that ${action} has the focus.`);
    if (seen !== undefined) return;
  }
  throw new Error(`${MOST_TABS} times Tab, and no ${action} has the focus.`);
}
