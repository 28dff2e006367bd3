import { askApi } from '../../../../../api/ask-api.js';
import { nextPage } from '../../../../../desk/next-page.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const query = wishesIn(event.url, ['kind', 'state', 'organisation', 'cursor']);
  const { items, next } = orThrow(
    await askApi(event, 'get', '/api/v1/secretariat/mails', { params: { query: query as never } }),
  );
  const { organisation } = query;
  const name = items.find(({ organisationId }) => organisationId === organisation)?.organisation;
  return {
    items,
    wishes: query,
    only: organisation ? (name ?? organisation) : null,
    next: nextPage(event.url, next),
  };
};
