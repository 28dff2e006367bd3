import type { BrowserContext, Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { Stage, STAGE_WITHIN_MS } from './stage.js';

const WELLS = 'Our ponds are dry from January to May. Three villages ask for four deep wells.';

describe('writing without a line', () => {
  let stage: Stage;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open();
  }, STAGE_WITHIN_MS);
  beforeEach(async () => {
    context = await stage.enter('demander', { language: 'en' });
    page = await context.newPage();
    // Once with a line: the browser keeps the form.
    await page.goto('/postings/new');
    await eventually(
      () => page.evaluate(async () => Boolean(await caches.match('/postings/offline'))),
      { what: 'the form in the cache' },
    );
  });
  afterEach(() => context.close());
  afterAll(() => stage?.close());

  const text = () => page.getByLabel('What is needed?');
  const posted = (words: string) =>
    stage.network.database.query<{ id: string }>('select id from posting where text = $1', [words]);
  /** What the browser keeps is written a moment after the key is pressed. */
  const kept = (words: string) =>
    eventually(
      () =>
        page.evaluate(
          (wanted) =>
            new Promise<boolean>((resolve) => {
              const opening = indexedDB.open('caravanserai-drafts');
              opening.onsuccess = () => {
                const store = opening.result.transaction('postings').objectStore('postings');
                const asking = store.get('demand');
                asking.onsuccess = () => {
                  opening.result.close();
                  resolve(asking.result?.typed.text === wanted);
                };
              };
            }),
          words,
        ),
      { what: 'the draft' },
    );

  it('opens the form, keeps what is typed through a reload, and sends it once when the line is back', async () => {
    await context.setOffline(true);
    await page.goto('/postings/new');
    expect(new URL(page.url()).pathname).toBe('/postings/offline');
    await text().fill(WELLS);
    await page.getByLabel('In which country?').selectOption('KH');
    await kept(WELLS);
    await page.reload();
    await page.getByText('This is what you wrote here before.').waitFor();
    expect(await text().inputValue()).toBe(WELLS);
    expect(await page.getByLabel('In which country?').inputValue()).toBe('KH');

    await page.getByRole('button', { name: 'Post it', exact: true }).click();
    await page.getByText('Goes out as soon as there is a connection.').waitFor();
    expect(await text().inputValue()).toBe('');
    expect(await posted(WELLS)).toEqual([]);

    await context.setOffline(false);
    await page.getByText('It has been posted.').waitFor();
    const found = await posted(WELLS);
    expect(found).toHaveLength(1);
    await page.getByRole('link', { name: 'Look at it' }).click();
    await page.waitForURL(`**/postings/${found[0]!.id}`);
  });

  it('is posted once where the answer was lost on the way', async () => {
    const lost = `${WELLS} The answer is lost.`;
    await text().fill(lost);
    await page.getByLabel('In which country?').selectOption('KH');
    let answers = 0;
    // The posting arrives, its answer does not; as often as the browser tries, but for the last time.
    await context.route('**/api/v1/postings', async (route) => {
      const answer = await route.fetch();
      if (++answers < 3) await route.abort();
      else await route.fulfill({ response: answer });
    });
    await page.getByRole('button', { name: 'Post it', exact: true }).click();
    const isPosted = page.getByText('It has been posted.');
    const tryNow = page.getByRole('button', { name: 'Try now' });
    await tryNow.or(isPosted).waitFor();
    // The browser tries by itself, too: the button may be gone before it is pressed.
    await eventually(
      async () => {
        if (!(await isPosted.isVisible()))
          await tryNow.click({ timeout: 1_000 }).catch(() => undefined);
        return isPosted.isVisible();
      },
      { what: 'the posting, sent again and again' },
    );
    expect(answers).toBeGreaterThanOrEqual(3);
    expect(await posted(lost)).toHaveLength(1);
  });

  it('gives back what the service does not take, with what is to be mended', async () => {
    await text().fill('Six latrines.');
    await page.getByLabel('In which country?').selectOption('KH');
    await page.locator('main summary').click();
    await page.getByLabel('How many people does it help?').fill('many');
    await page.getByRole('button', { name: 'Post it', exact: true }).click();
    await page.getByText('Write a number.').waitFor();
    expect(await text().inputValue()).toBe('Six latrines.');
  });

  it('leaves nothing behind when one signs out', async () => {
    await text().fill('Nobody else reads this.');
    await kept('Nobody else reads this.');
    await page.goto('/account');
    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL((url) => url.pathname === '/');
    const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
    expect(databases).toBe(0);
  });
});
