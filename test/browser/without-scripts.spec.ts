import type { BrowserContext, Page } from 'playwright-core';
import type { Asker } from './scene.js';
import { Stage, STAGE_WITHIN_MS } from './stage.js';

const LATRINES = 'The school in our village has no toilets. 240 children ask for six latrines.';

describe('in a browser that runs no script', () => {
  let stage: Stage;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open();
  }, STAGE_WITHIN_MS);
  afterAll(() => stage?.close());
  afterEach(() => context?.close());

  async function enter(asker: Asker): Promise<void> {
    context = await stage.enter(asker, { language: 'en', scripts: false });
    page = await context.newPage();
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = () => page.locator('h1').innerText();
  const posted = () =>
    stage.network.database.query<{ sectors: string[]; supports: string[] }>(
      `select sectors, supports from posting where text = $1`,
      [LATRINES],
    );

  it('posts a need, with its field of work and the help that is wished for', async () => {
    await enter('demander');
    await page.goto('/postings/new');
    await page.getByLabel('What is needed?').fill(LATRINES);
    await page.getByLabel('In which country?').selectOption('KH');
    await page.getByLabel('Water and sanitation').check();
    await page.getByLabel('Construction').check();
    await press('Post it');

    await page.waitForURL(/\/postings\/[\da-f-]{36}$/);
    expect(await heading()).toBe('The school in our village has no toilets');
    expect(await posted()).toEqual([{ sectors: ['water-sanitation'], supports: ['construction'] }]);
  });

  it('gives a form back that is not right, with what was typed and ticked', async () => {
    await enter('demander');
    await page.goto('/postings/new');
    await page.getByLabel('What is needed?').fill('Six latrines for the school.');
    await page.getByLabel('In which country?').selectOption('KH');
    await page.getByLabel('Construction').check();
    await page.locator('main summary').click();
    await page.getByLabel('How many people does it help?').fill('many');
    await press('Post it');

    expect(await page.getByRole('alert').innerText()).not.toBe('');
    expect(await page.getByLabel('What is needed?').inputValue()).toBe(
      'Six latrines for the school.',
    );
    expect(await page.getByLabel('Construction').isChecked()).toBe(true);
    // Unfolded, so that what must be mended is seen.
    const people = page.getByLabel('How many people does it help?');
    expect([await people.isVisible(), await people.inputValue()]).toEqual([true, 'many']);
  });

  it('signs in by the link of a mail, and out', async () => {
    await enter('visitor');
    await page.goto(`/sign-in/link?token=${await stage.scene.signInToken('offerer')}`);
    await press('Sign in');
    await page.waitForURL('**/home');
    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'Account' }).click();
    await press('Sign out');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goto('/home');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('answers a suggestion by the link of a mail', async () => {
    await enter('visitor');
    await page.goto(`/answer?token=${stage.scene.tokens.answer}`);
    await page.getByLabel('Interested', { exact: true }).check();
    await press('Send the answer');

    await page.waitForURL('**/answer?done=interested');
    const answers = await stage.network.database.query(
      'select answer from suggestion_answer where suggestion_id = $1',
      [stage.scene.openId],
    );
    expect(answers).toEqual([{ answer: 'interested' }]);
  });

  it('applies for an organisation', async () => {
    await enter('visitor');
    await page.goto('/apply');
    await page.getByLabel('Name of the organisation, in your own script').fill('Wells of Osh');
    await page.getByLabel('Country', { exact: true }).selectOption('KG');
    await page.getByLabel('What are you?').selectOption('community');
    await page.getByLabel('Water and sanitation').check();
    await page.getByLabel('Russian').check();
    await page.getByLabel('Name', { exact: true }).fill('Aida');
    await page.getByLabel('E-mail address').fill('aida@wells.example.org');
    await page.getByLabel('I have read the privacy notice', { exact: false }).check();
    await press('Send the application');

    expect(await heading()).toBe('Look into your mailbox');
  });
});
