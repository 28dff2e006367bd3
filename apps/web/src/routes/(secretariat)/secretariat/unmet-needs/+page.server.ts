import { askApi } from '../../../../api/ask-api.js';
import { choicesIn } from '../../../../joining/choices.js';
import { loadSecretariatWords } from '../../../../messages/secretariat/load.js';
import { keyNames } from '../../../../secretariat/key-names.js';
import { orThrow } from '../../../../secretariat/or-throw.js';
import { unmetTable } from '../../../../secretariat/unmet-table.js';
import { wishesIn } from '../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

const NAMES = ['sector', 'country', 'days'] as const;
const PATH = '/api/v1/secretariat/unmet-needs';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const wishes = wishesIn(event.url, NAMES);
  const asked = await askApi(event, 'get', PATH, { params: { query: wishes as never } });
  const { items } = asked.ok ? asked.body : orThrow(await askApi(event, 'get', PATH));
  const words = await loadSecretariatWords(language);
  const areaName = keyNames('sector', language, words);
  const countryName = keyNames('country', language, words);
  const { countries, rows } = unmetTable(items);
  const kept = asked.ok ? wishes : {};
  return {
    wishes: kept,
    refused: !asked.ok,
    map: `/secretariat/unmet-needs/map?${new URLSearchParams(withoutCountry(kept))}`,
    csv: `${PATH}.csv?${new URLSearchParams(kept)}`,
    choices: choicesIn(language),
    columns: countries.map((code) => ({ code, name: countryName(code) })),
    rows: rows.map(({ sector, cells }) => ({ name: areaName(sector), cells })),
    items: items.map(({ sector, country, ...figures }) => ({
      ...{ sector: areaName(sector), country: countryName(country) },
      ...figures,
    })),
  };
};

/** A map is of all countries. */
function withoutCountry({
  country: _,
  ...others
}: Partial<Record<(typeof NAMES)[number], string>>) {
  return others;
}
