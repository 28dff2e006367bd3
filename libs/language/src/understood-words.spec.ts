import { analyseText, loadLexicon } from '#language';
import type { Language } from '#reference';

const ids = (mentions: readonly { id: string }[]) => mentions.map((mention) => mention.id);

/** Compiling six lexicons takes its time on a busy machine; no test should be blamed for it. */
const patience = 60_000;

beforeAll(loadLexicon, patience);

describe('words in their sentence', () => {
  it.each<[Language, string, string]>([
    ['en', 'No building work, please.', 'job-placement'],
    ['en', 'No outside capital is wanted.', 'seed-grants'],
    ['en', 'Children and something to sell.', 'child-trafficking'],
    ['en', 'A bus and books for the pupils.', 'mobile-library'],
    ['en', 'A university and more education.', 'out-of-school-children'],
    ['fr', 'Notre travail avec les enfants continue.', 'child-labour'],
    ['es', 'Un debate en torno a la paz.', 'cyclone-relief'],
    ['ru', 'Наше село большое.', 'landslide-relief'],
  ])('%s: "%s" is no %s', (language, text, need) => {
    expect(ids(analyseText(text, { language }).concepts)).not.toContain(need);
  });

  it.each<[Language, string, string]>([
    ['en', 'Our cooperative wants to grow.', 'cooperatives'],
    ['fr', 'Une coopérative de notre région.', 'cooperatives'],
    ['ru', 'Нам нужны семена.', 'crop-seeds'],
    ['en', 'Many here have AIDS.', 'hiv-care'],
    ['en', 'Deaf pupils hope for a hearing aid.', 'hearing-aids'],
    ['en', 'We collect sanitary pads.', 'menstrual-products'],
  ])('%s: "%s" is %s', (language, text, need) => {
    expect(ids(analyseText(text, { language }).concepts)).toContain(need);
  });

  it('counts a need for every sector that has it', () => {
    const { concepts, sectors } = analyseText('We collect sanitary pads for our girls.');
    expect(ids(concepts)).toContain('menstrual-products');
    expect(sectors.map(({ sector }) => sector)).toEqual(
      expect.arrayContaining(['hygiene', 'maternal-reproductive-health']),
    );
  });
});
