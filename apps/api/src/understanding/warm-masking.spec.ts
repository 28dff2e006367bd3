import { maskText } from '#language';
import { languages } from '#reference';
import { textsToMask, warmMasking } from './warm-masking.js';

describe('warmMasking', () => {
  it.each(languages)('reads a text that names somebody: %s', (language) => {
    const { masks } = maskText(textsToMask[language], { language });
    expect(masks.map(({ kind }) => kind)).toContain('person');
  });

  it('lets others have their turn between two languages', async () => {
    let turns = 0;
    let isDone = false;
    const takeTurns = () => {
      turns += 1;
      if (!isDone) setImmediate(takeTurns);
    };
    setImmediate(takeTurns);
    await warmMasking();
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(languages.length - 1);
  });
});
