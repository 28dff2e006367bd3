import { maskText } from '#language';
import { languages } from '#reference';
import { textsToRead, warmReading } from './warm-reading.js';

describe('warmReading', () => {
  it.each(languages)('reads a text that names somebody: %s', (language) => {
    const { masks } = maskText(textsToRead[language], { language });
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
    await warmReading();
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(languages.length - 1);
  });
});
