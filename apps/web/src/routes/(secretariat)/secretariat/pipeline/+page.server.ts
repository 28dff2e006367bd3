import { askApi } from '../../../../api/ask-api.js';
import { choicesIn } from '../../../../joining/choices.js';
import { loadSecretariatWords } from '../../../../messages/secretariat/load.js';
import { keyNames } from '../../../../secretariat/key-names.js';
import { orThrow } from '../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

const NAMES = ['from', 'to', 'kind', 'sector', 'country', 'size', 'by'] as const;
const PATH = '/api/v1/secretariat/pipeline';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const wishes = wishesIn(event.url, NAMES);
  const asked = await askApi(event, 'get', PATH, { params: { query: wishes as never } });
  const { period, whole, by, groups } = asked.ok
    ? asked.body
    : orThrow(await askApi(event, 'get', PATH));
  const words = await loadSecretariatWords(language);
  const { areas, countries } = choicesIn(language);
  const nameOf = keyNames(by, language, words);
  return {
    wishes: asked.ok ? wishes : {},
    refused: !asked.ok,
    ...{ period, whole, by, areas, countries },
    groups: groups.map(({ key, steps }) => ({ name: nameOf(key), steps })),
  };
};
