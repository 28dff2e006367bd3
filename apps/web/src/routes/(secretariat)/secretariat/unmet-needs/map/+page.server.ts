import { askApi } from '../../../../../api/ask-api.js';
import { choicesIn } from '../../../../../joining/choices.js';
import { worldShapes } from '../../../../../map/world-shapes.js';
import { loadSecretariatWords } from '../../../../../messages/secretariat/load.js';
import { countIn } from '../../../../../secretariat/figures-in.js';
import { keyNames } from '../../../../../secretariat/key-names.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { type UnmetPlace, unmetPlaces } from '../../../../../secretariat/unmet-places.js';
import { wishesIn } from '../../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

const NAMES = ['sector', 'days'] as const;
const API = '/api/v1/secretariat/unmet-needs';
const TABLE = '/secretariat/unmet-needs';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const wishes = wishesIn(event.url, NAMES);
  const asked = await askApi(event, 'get', API, { params: { query: wishes as never } });
  const { items } = asked.ok ? asked.body : orThrow(await askApi(event, 'get', API));
  const words = await loadSecretariatWords(language);
  const { map } = words.unmet;
  const nameOf = keyNames('country', language, words);
  const kept = asked.ok ? wishes : {};
  const written = ({ demands, more }: UnmetPlace) => {
    if (!more) return countIn(demands, language, words.few);
    return demands === 0 ? words.few : map.orMore({ count: countIn(demands, language, '') });
  };
  return {
    wishes: kept,
    refused: !asked.ok,
    back: `${TABLE}?${new URLSearchParams(kept)}`,
    choices: choicesIn(language),
    world: worldShapes(),
    places: unmetPlaces(items).map((place) => {
      const { country, demands, more } = place;
      const name = nameOf(country);
      return {
        code: country,
        name,
        written: written(place),
        // What is too few to be told is there all the same.
        count: Math.max(demands, more ? 1 : 0),
        label: map.place({ country: name, demands: written(place) }),
        href: `${TABLE}?${new URLSearchParams({ ...kept, country })}`,
      };
    }),
  };
};
