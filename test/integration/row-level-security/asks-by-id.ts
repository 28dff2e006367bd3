import { aDemand } from '../../builders/a-demand.js';
import type { Answer, Asked } from '../api/documented-api.js';
import type { ApiUnderTest } from '../api/api-under-test.js';
import type { TwoSides } from './two-sides.js';

/** A route that takes an id, asked for something of the other side. */
export interface AskById {
  /** As the router has it, without `/api/v1/`. */
  readonly route: string;
  readonly path: string;
  /** What the route would take if the id were one's own. */
  readonly body?: object;
}

const ifMatch = { 'if-match': '"1"' };

/** Every route below `/api/v1` that takes an id, with the other side's; what takes several is there several times. */
export function asksById({ others }: TwoSides): AskById[] {
  const { draft, published, suggestion, applicant } = others;
  const demand = aDemand();
  const flag = { colour: 'red', comment: 'Seen.' };
  const ask = (route: string, id: string, body?: object): AskById => {
    const path = route.replace(/^\w+ /, '').replace(':flagId', id).replace(/:id/, id);
    return { route, path, ...(body ? { body } : {}) };
  };
  const step = (id: string, name: string): AskById => ({
    ...ask('POST postings/:id/:step', id),
    path: `postings/${id}/${name}`,
  });
  return [
    ask('GET postings/:id', draft),
    ask('GET postings/:id/history', draft),
    ask('GET postings/:id/prospects', draft),
    ask('GET postings/:id/prospects', published),
    ask('PUT postings/:id', draft, demand),
    ask('PUT postings/:id', published, demand),
    ask('POST postings/:id/extend', published, { to: null }),
    step(draft, 'submit'),
    step(published, 'withdraw'),
    step(published, 'pause'),
    ask('POST postings/:id/reports', draft, { reason: 'not-true' }),
    ask('GET suggestions/:id', suggestion),
    ask('POST suggestions/:id/answers', suggestion, { answer: 'interested', shownVersion: 1 }),
    ask('GET introductions/:id', others.introduction),
    ask('POST organisations/:id/contact-reveals', applicant, {
      reason: 'other',
      words: 'Why not.',
    }),
    ask('DELETE api-keys/:id', others.key),
    ask('GET organisations/:id', applicant),
    ask('POST organisations/:id/block', applicant),
    ask('PUT people/:id/role', others.colleague, { role: 'viewer' }),
    ask('DELETE people/:id', others.colleague),
    ask('DELETE invitations/:id', others.invitation),
    ask('DELETE account/sessions/:id', others.session),
    ask('DELETE account/factors/passkeys/:id', others.passkey),
    ask('POST moderation/:id/decision', others.reported, { outcome: 'published' }),
    // Nothing there is an organisation's: whoever is none of the Secretariat is refused whatever it asks for.
    ask('POST secretariat/dead-letters/:id/replay', draft),
    {
      route: 'PUT secretariat/queues/:name/pause',
      path: 'secretariat/queues/matching/pause',
      body: { paused: true },
    },
    ask('GET vetting/:id', applicant),
    ask('POST vetting/:id/reviews', applicant, {}),
    ask('POST vetting/:id/flags', applicant, flag),
    ask('POST vetting/:id/flags/:flagId/clearance', applicant, { clearance: 'Nothing.' }),
    ask('POST represented-organisations/:id/claim-offer', applicant, {}),
    {
      route: 'GET organisations/me/export/:table',
      path: 'organisations/me/export/vetting_flag',
    },
    ask('POST secretariat/erasure-requests/:id', applicant, { name: 'Nobody' }),
    ask('PUT secretariat/people/:id/role', others.colleague, { role: 'officer' }),
    ask('DELETE secretariat/people/:id', others.colleague),
    ask('PUT secretariat/people/:id/suspension', others.colleague, { suspended: true }),
  ];
}

/** What lists there are, and what an organisation is told of itself. */
export const lists = [
  'postings',
  'postings?own=true',
  'postings?q=boreholes',
  'suggestions',
  'introductions',
  'inbox',
  'api-keys',
  'people',
  'invitations',
  'organisations',
  'organisations/me',
  'organisations/me/vetting',
  'blocks',
  'account/sessions',
  'account/factors',
] as const;

/** Asks as somebody who is signed in. */
export function send(
  server: ApiUnderTest,
  cookie: string,
  { route, path, body }: AskById,
): Promise<Answer> {
  const method = route.split(' ')[0] ?? '';
  const asked: Asked = { cookie, headers: method === 'PUT' ? ifMatch : {}, body };
  return server.api.sendUndocumented(method, `/api/v1/${path}`, asked);
}
