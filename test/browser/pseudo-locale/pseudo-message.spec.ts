import { pseudoMessage } from './pseudo-message.js';

it('makes words longer and strange, and marks where a message begins and ends', () => {
  expect(pseudoMessage('Post a need')).toBe('⟦Þóóšţ áá ñééééđ⟧');
});

it('leaves what is put in as it is', () => {
  expect(pseudoMessage('By {name}, {share, number, percent}')).toBe(
    '⟦Ƀý {name}, {share, number, percent}⟧',
  );
});

it('rewrites every case of a plural and of a choice, and nothing else of them', () => {
  expect(
    pseudoMessage('{n, plural, one {# well} other {# wells}} {by, select, us {us} other {them}}'),
  ).toBe('⟦{n, plural, one {# ŵééļļ} other {# ŵééļļš}} {by, select, us {úúš} other {ţĥééḿ}}⟧');
});

it('keeps quotes, and the braces that stand in them', () => {
  expect(pseudoMessage("{n} of '{'all'}', the village''s")).toBe(
    "⟦{n} óóƒ '{'ááļļ'}', ţĥéé ṽííļļááĝéé''š⟧",
  );
});

it('says nothing where the message says nothing', () => {
  expect(pseudoMessage('')).toBe('');
});
