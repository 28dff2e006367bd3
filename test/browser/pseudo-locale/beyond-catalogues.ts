import { formOfSupportName, formsOfSupport, sectorName, sectors } from '#reference';
import { choicesIn } from '../../../apps/web/src/joining/choices.js';
import { languageTraits } from '../../../apps/web/src/language/languages.js';
import type { Asker } from '../scene.js';
import type { Stage } from '../stage.js';

/** What `Intl` makes of instants and durations: "November 22, 2026 at 9:49 PM UTC", "12 sec". */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long' }).format(Date.UTC(2026, month, 15)),
);
const TIMES = [
  `(?:${MONTHS.join('|')}) \\d+, \\d{4}(?: at \\d+:\\d\\d [AP]M UTC)?`,
  '\\d+ (?:sec|min|hr|days?)',
];

/**
 * All that the portal's pages say without its catalogues, in English: names of places, languages, fields of work and
 * forms of support, times, what members wrote, and the reasons that the API puts into words.
 *
 * @returns a pattern that finds it, whole words only, and the longest where several begin at the same place
 */
export async function beyondCatalogues(stage: Stage): Promise<RegExp> {
  const texts = new Set([...vocabulary(), ...(await written(stage)), ...(await reasons(stage))]);
  const phrases = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${[...TIMES, ...phrases].join('|')})(?!\\p{L})`, 'gu');
}

function vocabulary(): string[] {
  const { countries, areas, languages } = choicesIn('en');
  return [
    ...[...countries, ...areas, ...languages].map(({ name }) => name),
    ...countries.map(({ code }) => code),
    ...Object.values(languageTraits).map(({ name }) => name),
    ...sectors.map(({ code }) => sectorName(code, 'en')),
    ...formsOfSupport.map((form) => formOfSupportName(form, 'en')),
    'Caravanserai',
  ];
}

/** Names and titles, as members gave them. */
async function written({ network }: Stage): Promise<string[]> {
  const rows = await network.database.query<{ text: string }>(
    `select name as text from organisation union select name from person
     union select name from one_time_link union select title from posting`,
  );
  return rows.map(({ text }) => text).filter(Boolean);
}

/** Why a suggestion was made, as either side reads it. */
async function reasons(stage: Stage): Promise<string[]> {
  const askers: readonly Asker[] = ['demander', 'offerer'];
  const told = askers.map(async (asker) => {
    const context = await stage.enter(asker, { language: 'en' });
    const answer = await context.request.get('/api/v1/suggestions?language=en');
    const { items } = (await answer.json()) as Suggestions;
    await context.close();
    return items.flatMap(({ explanation }) => explanation.reasons.map(({ words }) => words));
  });
  return (await Promise.all(told)).flat();
}

interface Suggestions {
  readonly items: readonly {
    readonly explanation: { readonly reasons: readonly { readonly words: string }[] };
  }[];
}
