import type { Page } from 'playwright-core';
import { pages } from '../pages.js';
import { sideways } from '../sideways.js';
import { Stage, STAGE_WITHIN_MS } from '../stage.js';
import { visit } from '../visit.js';
import { beyondCatalogues } from './beyond-catalogues.js';
import { buildPseudoPortal } from './build-pseudo-portal.js';
import { cutTexts } from './cut-texts.js';
import { CLOSING, OPENING } from './pseudo-message.js';
import { textsOf } from './texts-of.js';

/** A telephone and a desk. */
const WIDTHS = [390, 1280];
/** With no other within it: one message may be put into another. */
const INNERMOST = new RegExp(`${OPENING}[^${OPENING}${CLOSING}]*${CLOSING}`, 'g');
const WORDS = new RegExp(`\\p{L}|[${OPENING}${CLOSING}]`, 'u');

/** The stage, and a second build of the portal before it. */
const WITHIN_MS = STAGE_WITHIN_MS + 180_000;

let stage: Stage;
let notOfCatalogues: RegExp;

beforeAll(async () => {
  stage = await Stage.open(buildPseudoPortal());
  notOfCatalogues = await beyondCatalogues(stage);
}, WITHIN_MS);
afterAll(() => stage?.close());

describe('in longer words than any language has, nothing is cut and all of it is from the catalogues', () => {
  it.each(pages)('$name', async (wanted) => {
    await visit(stage, wanted, { language: 'en' }, async ({ page }) => {
      await unfold(page);
      const texts = await textsOf(page);
      expect(texts.some((text) => text.includes(OPENING))).toBe(true);
      expect(texts.filter(saysMore)).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        expect({ width, cut: await cutTexts(page) }).toEqual({ width, cut: [] });
        expect({ width, sideways: await sideways(page) }).toEqual({ width, sideways: 0 });
      }
    });
  });
});

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Whether a text has words, or half a message, beside messages and what is known to stand beside them. */
function saysMore(text: string): boolean {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(INNERMOST, ' ');
  }
  return WORDS.test(rest.replace(notOfCatalogues, ' '));
}
