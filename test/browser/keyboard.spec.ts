import type { Page } from 'playwright-core';
import type { Language } from '../../apps/web/src/language/languages.js';
import { Stage, STAGE_WITHIN_MS } from './stage.js';
import { tabTo } from './tab-to.js';
import { whenAwake } from './visit.js';

const NEED = 'The school in our village has no toilets. 240 children ask for six latrines.';

/** Who has to press the key more often for the main thing of a page does not come back. */
const MOST_TABS = 30;

describe('with a keyboard and nothing else', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open();
  }, STAGE_WITHIN_MS);
  afterAll(() => stage?.close());
  afterEach(() => page?.context().close());

  /** Goes there, presses it, and waits for the page that it leads to. */
  async function press(
    selector: string,
    leadsTo: Parameters<Page['waitForURL']>[0],
  ): Promise<void> {
    await tabTo(page, selector, MOST_TABS);
    await page.keyboard.press('Enter');
    await page.waitForURL(leadsTo);
    await whenAwake(page);
  }

  async function choose(path: string): Promise<void> {
    await tabTo(page, 'header summary', MOST_TABS);
    await page.keyboard.press('Enter');
    await press(`header details a[href="${path}"]`, `**${path}`);
  }

  const answers = () =>
    stage.network.database.query<{ answer: string }>(
      'select answer from suggestion_answer where suggestion_id = any($1)',
      [[stage.scene.openId, stage.scene.alsoOpenId]],
    );

  // Each answers one of the two suggestions that wait.
  it.each<Language>(['en', 'ar'])(
    'somebody signs in, posts a need, answers a suggestion and signs out, in %s',
    async (language) => {
      const before = (await answers()).length;
      page = await (await stage.enter('visitor', { language })).newPage();
      await page.goto(`/sign-in/link?token=${await stage.scene.signInToken('offerer')}`);
      await press('main form button', '**/home');

      await press('main a[href="/postings/new"]', '**/postings/new');
      await tabTo(page, 'textarea[name=text]', MOST_TABS);
      await page.keyboard.type(NEED);
      await press('main form button.button:not(.quiet)', /\/postings\/[\da-f-]{36}$/);
      expect(await page.locator('main').innerText()).toContain(NEED);

      await choose('/suggestions');
      await press('main button[name=answer][value=interested]', /done=interested/);
      expect(await answers()).toHaveLength(before + 1);

      await choose('/account');
      await press('main form[action="/sign-out"] button', (url) => url.pathname === '/');
      await page.goto('/home');
      expect(new URL(page.url()).pathname).toBe('/sign-in');
    },
    60_000,
  );
});
