import { askApi } from '../../../../../api/ask-api.js';
import { nextPage } from '../../../../../desk/next-page.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const query = wishesIn(event.url, ['state', 'cursor']);
  const { items, next } = orThrow(
    await askApi(event, 'get', '/api/v1/vetting', { params: { query: query as never } }),
  );
  return { items, state: query.state ?? '', next: nextPage(event.url, next) };
};
