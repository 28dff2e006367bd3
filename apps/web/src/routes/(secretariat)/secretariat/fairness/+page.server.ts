import { askApi } from '../../../../api/ask-api.js';
import { loadSecretariatWords } from '../../../../messages/secretariat/load.js';
import { keyNames } from '../../../../secretariat/key-names.js';
import { orThrow } from '../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

const NAMES = ['from', 'to', 'by'] as const;
const PATH = '/api/v1/secretariat/fairness';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const wishes = wishesIn(event.url, NAMES);
  const asked = await askApi(event, 'get', PATH, { params: { query: wishes as never } });
  const { groups, ...figures } = asked.ok ? asked.body : orThrow(await askApi(event, 'get', PATH));
  const nameOf = keyNames(figures.by, language, await loadSecretariatWords(language));
  return {
    ...figures,
    refused: !asked.ok,
    groups: groups.map(({ key, ...shares }) => ({ name: nameOf(key), ...shares })),
  };
};
