import { titleFrom } from './title-from.js';

describe('titleFrom', () => {
  it.each([
    ['We need wells. And more.', 'We need wells'],
    ['  We need 2.5 km of pipes! Now.', 'We need 2.5 km of pipes!'],
    ['村里缺水，需要打两口深井。其他以后再说。', '村里缺水，需要打两口深井'],
    ['هل من بئر؟ نعم', 'هل من بئر؟'],
    ['Wells\nfor three villages.', 'Wells'],
    ['No end at all', 'No end at all'],
  ])('%s', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  it('cuts a long sentence at a word', () => {
    const title = titleFrom('well '.repeat(60));
    expect(title).toMatch(/^(?:well )+well…$/);
    expect(title.length).toBeLessThanOrEqual(120);
  });

  it('cuts a text without spaces, and no character in half', () => {
    for (const text of ['井'.repeat(200), '𠮷'.repeat(200), `a${'𠮷'.repeat(200)}`]) {
      const title = titleFrom(text);
      expect(title.isWellFormed()).toBe(true);
      expect(title.length).toBeLessThanOrEqual(120);
      expect(title.length).toBeGreaterThan(115);
    }
  });
});
