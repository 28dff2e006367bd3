import type { Page } from 'playwright-core';
import { Stage, STAGE_WITHIN_MS } from './stage.js';

describe('a partner with a phone, among suggestions', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    const context = await stage.enter('offerer', { language: 'en', scripts: false });
    page = await context.newPage();
  }, STAGE_WITHIN_MS);
  afterAll(() => stage?.close());

  const card = (id: string) => page.locator(`#at-${id}`);
  const answersTo = (id: string) =>
    stage.network.database.query<{ answer: string; reason: string | null }>(
      'select answer, reason from suggestion_answer where suggestion_id = $1',
      [id],
    );

  it('answers one in one tap, is told so, and sees the next', async () => {
    await page.goto('/suggestions');
    const ids = await page
      .locator('main li[id^=at-]')
      .evaluateAll((all) => all.map(({ id }) => id));
    const [first = '', second = ''] = ids.map((id) => id.replace('at-', ''));
    expect([first, second].sort()).toEqual([stage.scene.openId, stage.scene.alsoOpenId].sort());
    await card(first).getByRole('button', { name: 'Interested' }).click();

    await page.waitForURL(/done=interested/);
    const noted = await page.locator('main [role=status]').boundingBox();
    const next = await card(second).boundingBox();
    expect(await page.locator('main [role=status]').innerText()).toContain(
      'Noted: you are interested.',
    );
    expect(await card(first).count()).toBe(0);
    // The words are at the top of the screen, and the next card begins right below them.
    expect(noted?.y).toBeLessThan(10);
    expect(next?.y).toBeGreaterThanOrEqual((noted?.y ?? 0) + (noted?.height ?? 0));
    expect(next?.y).toBeLessThan(400);
    expect(await answersTo(first)).toEqual([{ answer: 'interested', reason: null }]);

    await card(second).locator('summary', { hasText: 'No' }).last().click();
    await card(second).getByLabel('Why not?').selectOption('too-large');
    await card(second).getByRole('button', { name: 'Send the answer' }).last().click();
    await page.waitForURL(/done=no/);
    expect(await page.locator('main').innerText()).toContain('Nothing waits for your answer.');
    expect(await answersTo(second)).toEqual([{ answer: 'no', reason: 'too-large' }]);
  });
});
