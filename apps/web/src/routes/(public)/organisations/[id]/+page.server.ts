import { error } from '@sveltejs/kit';
import { askApi } from '../../../../api/ask-api.js';
import { vocabularyFor } from '../../../../browse/vocabulary.js';
import { sectorNames } from '../../../../browse/vocabulary-names.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const answer = await askApi(event, 'get', '/api/v1/organisations/{id}', {
    params: { path: { id } },
  });
  // One that is not for the reader answers as one that there is not.
  if (!answer.ok) error(404);
  const names = sectorNames(await vocabularyFor(event), answer.body.sectors);
  const { place } = await event.parent();
  const mayBlock =
    place?.role === 'administrator' && place.organisationId !== id && !answer.body.erased;
  return { organisation: answer.body, sectors: names, mayBlock };
};
