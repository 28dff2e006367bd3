import type { RequestEvent } from '@sveltejs/kit';
import type { OrganisationDto } from '../api/schema.js';
import { askApi } from '../api/ask-api.js';

/** The organisations behind postings, by id, as far as the reader may know of them. */
export async function organisationsOf(
  event: RequestEvent,
  postings: readonly { readonly organisationId: string }[],
): Promise<Map<string, OrganisationDto>> {
  const ids = [...new Set(postings.map(({ organisationId }) => organisationId))];
  if (ids.length === 0) return new Map();
  const answer = await askApi(event, 'get', '/api/v1/organisations', {
    params: { query: { ids: ids.join(','), limit: ids.length } },
  });
  return new Map(answer.ok ? answer.body.items.map((one) => [one.id, one]) : []);
}
