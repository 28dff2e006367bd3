import { askApi } from '../../../../../api/ask-api.js';
import { nextPage } from '../../../../../desk/next-page.js';
import { orThrow } from '../../../../../secretariat/or-throw.js';
import { wishesIn } from '../../../../../secretariat/wishes-in.js';
import type { PageServerLoad } from './$types';

const PATH = '/api/v1/secretariat/audit';

export const load: PageServerLoad = async (event) => {
  const query = wishesIn(event.url, ['action', 'subject', 'actor', 'from', 'to', 'cursor']);
  const [log, seal] = await Promise.all([
    askApi(event, 'get', PATH, { params: { query } }),
    askApi(event, 'get', '/api/v1/secretariat/audit-seal'),
  ]);
  const refused = !log.ok && log.status === 422;
  const { items, next } = refused ? { items: [], next: null } : orThrow(log);
  const { cursor: _cursor, ...wishes } = query;
  return {
    items,
    refused,
    wishes,
    next: nextPage(event.url, next),
    csv: `${PATH}.csv?${new URLSearchParams(wishes)}`,
    seal: orThrow(seal),
  };
};
