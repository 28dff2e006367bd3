import type { Page } from 'playwright-core';
import { type Language, languageTraits } from '../../apps/web/src/language/languages.js';
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

const languages: readonly Language[] = ['en', 'ar'];

describe.each(languages)('in %s, on a phone', (language) => {
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
