import { catalogueModule } from './catalogue-module.mjs';
import { type Catalogue, differences, messagesIn } from './messages-in.mjs';

const english = {
  heading: 'Partners',
  found: { count: '{count, plural, one {# partner} other {# partners}} for {place}' },
};

/** What the module of a catalogue says. */
async function said(catalogue: Catalogue, language: string): Promise<Record<string, unknown>> {
  const source = catalogueModule(catalogue, messagesIn(catalogue, language), language);
  const from = source.replace(/from "(@messageformat[^"]*)"/g, (_, name: string) => {
    return `from ${JSON.stringify(import.meta.resolve(name))}`;
  });
  const { default: words } = (await import(`data:text/javascript,${encodeURIComponent(from)}`)) as {
    default: Record<string, unknown>;
  };
  return words;
}

it('texts stay texts, and messages that take values become functions', async () => {
  const words = (await said(english, 'en')) as {
    heading: string;
    found: { count: (values: object) => string };
  };

  expect(words.heading).toBe('Partners');
  expect(words.found.count({ count: 1, place: 'Takeo' })).toBe('1 partner for Takeo');
  expect(words.found.count({ count: 1200, place: 'Takeo' })).toBe('1,200 partners for Takeo');
});

it('asks for every plural form of the language', () => {
  const russian = { count: '{count, plural, one {# партнёр} other {# партнёра}}' };

  expect(() => messagesIn(russian, 'ru')).toThrow('ru count: the plural lacks few, many');
});

it('says where a translation differs from the original', () => {
  const french = { heading: 'Partenaires', found: { count: '{n} partenaires' }, more: 'Plus' };
  const faults = differences(messagesIn(english, 'en'), messagesIn(french, 'fr'));

  expect(faults).toEqual([
    'found.count is given count, place, and takes n',
    'more is not in the original',
  ]);
  expect(differences(messagesIn(english, 'en'), [])).toEqual([
    'heading is missing',
    'found.count is missing',
  ]);
});

it('refuses a message that is not written as ICU asks for', () => {
  expect(() => messagesIn({ heading: 'Hello {name' }, 'en')).toThrow(/^en heading: /);
});
