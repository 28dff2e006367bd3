import type { Asker } from './askers.js';
import { each, line, type Line, strangers } from './matrix-line.js';

const administrators: readonly Asker[] = ['administrator', 'other administrator', 'applicant'];
const editors: readonly Asker[] = [...administrators, 'editor', 'representing officer'];
const members: readonly Asker[] = [...editors, 'viewer'];
/** Who has a place in an organisation: all of these but those who act for one that has nobody. */
const colleagues = members.filter((asker) => asker !== 'representing officer');

const officers: readonly Asker[] = ['officer', 'Secretariat administrator'];
const reviewers: readonly Asker[] = ['reviewer', 'Secretariat administrator'];
const staff: readonly Asker[] = ['officer', 'reviewer', 'Secretariat administrator'];

/** Whoever is signed in for good, with or without a place. */
const signedIn: readonly Asker[] = [...members, ...staff, 'steering committee', 'no place'];
/** Also those who have to set up a second factor before anything else. */
const settingUp: readonly Asker[] = [...signedIn, 'factor to set up'];
/** Also those who have given one proof of two. */
const onTheWay: readonly Asker[] = [...settingUp, 'second factor due'];

const keys: readonly Asker[] = [
  'key postings:read',
  'key postings:write',
  'key suggestions:read',
  'key suggestions:answer',
  'key inbox:read',
  'key organisations:read',
];
const everybody: readonly Asker[] = [...strangers, ...onTheWay, ...keys];

/** Whoever passes by, and people who are signed in and may do no more. A key that is none is told so. */
const visitors: readonly Asker[] = [
  'anonymous',
  'suspended',
  'second factor due',
  'factor to set up',
  'no place',
  'steering committee',
];

type Answers = Line['answers'];

/** Of the organisations here, one stands on public pages: the one that is somebody else's to all but itself. */
const visiting = each(visitors, { own: '0', mutual: '0', other: '+', absent: '0' });
const hiddenFromVisitors = each(visitors, { own: '0', mutual: '0', other: '0', absent: '0' });

/** A route that is about nobody's row in particular. */
const once: Answers = { own: '+' };
/** Anybody's rows; an absent one is not there. */
const all: Answers = { own: '+', mutual: '+', other: '+', absent: '0' };
/** Others' rows are as if they were not there. */
const ownOnly: Answers = { own: '+', mutual: '0', other: '0', absent: '0' };
/** Suggestions that the asker's organisation is a side of. */
const between: Answers = { mutual: '+', other: '0', absent: '0' };

/**
 * Who gets what, route by route: written from what the network needs (who posts, who vets, who may know of what),
 * not from the table of rules, which it is there to check. Words in brackets part the cases of one route. A route
 * that is not here fails the test, and so does a line without a route. How to ask stands in route-requests.ts.
 */
export const expectedAccess = {
  // For whoever watches over the process, and for programs that learn the API
  'GET /health/live': line(everybody),
  'GET /health/ready': line(everybody),
  'GET /metrics': line(everybody),
  'GET /metrics (from elsewhere)': line([], once, each(everybody, '-')),
  'GET /dev/mailbox': line(everybody),
  'GET /dev/mailbox (from elsewhere)': line([], once, each(everybody, '-')),
  'GET /dev/mailbox/:id': line(everybody, { own: '+', absent: '0' }),
  'GET /dev/mailbox/:id (from elsewhere)': line([], once, each(everybody, '-')),
  'GET /api/openapi.json': line(everybody),
  'GET /api/docs': line(everybody),
  'GET /api/docs/:file': line(everybody, { own: '+', absent: '0' }),
  'GET /api/problems/:kind': line(everybody, { own: '+', absent: '0' }),

  // Joining: nobody has an account yet, a link is what lets them in
  'GET /api/v1/privacy-notice': line(everybody),
  'POST /api/v1/applications': line(everybody),
  'POST /api/v1/applications/confirmation': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/claims/look': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/claims': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/invitations/look': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/invitations/acceptance': line(everybody, { own: '+', absent: '!' }),

  // Signing in
  'POST /api/v1/session': line(everybody),
  'POST /api/v1/links': line(everybody),
  'POST /api/v1/session/link': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/session/password-reset': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/account/email/confirmation': line(everybody, { own: '+', absent: '!' }),

  // The session and the account: one's own and nobody else's, never by an API key
  'GET /api/v1/session': line(onTheWay),
  'DELETE /api/v1/session': line(onTheWay),
  'POST /api/v1/session/passkey-options': line(onTheWay),
  'POST /api/v1/session/second-factor': line(['second factor due'], once, each(signedIn, '!')),
  'POST /api/v1/session/proof': line(settingUp),
  'PUT /api/v1/session/organisation': line(
    members,
    { own: '+', mutual: '0', other: '0', absent: '0' },
    each(['no place', 'steering committee', ...staff], '0'),
  ),
  'PUT /api/v1/session/organisation (one that is represented)': line(
    [...officers, 'representing officer'],
    { other: '+', absent: '0' },
    each([...colleagues, 'reviewer', 'steering committee', 'no place'], '0'),
  ),
  'DELETE /api/v1/session/organisation': line(signedIn),
  'GET /api/v1/account/sessions': line(signedIn),
  'DELETE /api/v1/account/sessions': line(signedIn),
  'DELETE /api/v1/account/sessions/:id': line(signedIn, { own: '+', other: '0', absent: '0' }),
  'PUT /api/v1/account/password': line(signedIn),
  'PUT /api/v1/account/email': line(signedIn),
  'GET /api/v1/account/factors': line(settingUp),
  'POST /api/v1/account/factors/authenticator-app': line(settingUp),
  'POST /api/v1/account/factors/authenticator-app/confirmation': line(settingUp),
  'DELETE /api/v1/account/factors/authenticator-app': line(signedIn),
  'POST /api/v1/account/factors/passkeys/options': line(settingUp),
  'POST /api/v1/account/factors/passkeys': line(settingUp),
  'DELETE /api/v1/account/factors/passkeys/:id': line(signedIn, {
    own: '+',
    other: '0',
    absent: '0',
  }),
  'POST /api/v1/account/factors/recovery-codes': line(signedIn),

  // What is kept of somebody: their own, and of an organisation for those who answer for it
  'GET /api/v1/account/export': line(signedIn),
  'DELETE /api/v1/account': line(signedIn),
  'GET /api/v1/organisations/me/export': line(administrators),
  'GET /api/v1/organisations/me/export/:table': line(administrators, { own: '+', absent: '0' }),
  'GET /api/v1/organisations/me/erasure-request': line(administrators),
  'PUT /api/v1/organisations/me/erasure-request': line(administrators),
  'DELETE /api/v1/organisations/me/erasure-request': line(administrators),
  'GET /api/v1/secretariat/erasure-requests': line(['Secretariat administrator']),
  'POST /api/v1/secretariat/erasure-requests/:id': line(['Secretariat administrator'], all),

  // People of an organisation; whoever has a place may leave it
  'GET /api/v1/people': line(members),
  'PUT /api/v1/people/:id/role': line(administrators, ownOnly),
  'DELETE /api/v1/people/:id': line(administrators, ownOnly),
  'DELETE /api/v1/people/:id (oneself)': line(colleagues, once, { 'representing officer': '0' }),
  'GET /api/v1/invitations': line(administrators),
  'POST /api/v1/invitations': line(administrators),
  'DELETE /api/v1/invitations/:id': line(administrators, ownOnly),
  'GET /api/v1/api-keys': line(administrators),
  'POST /api/v1/api-keys': line(administrators),
  'DELETE /api/v1/api-keys/:id': line(administrators, ownOnly),

  // Organisations: members are known to each other, applicants to the Secretariat and themselves, and whoever has
  // chosen so to everybody
  'GET /api/v1/organisations': line([...members, ...staff, ...visitors, 'key organisations:read']),
  'GET /api/v1/organisations/:id': line(
    [...members, ...staff, 'key organisations:read'],
    all,
    visiting,
  ),
  'GET /api/v1/organisations/:id (an applicant)': line(
    [...members, ...staff, 'key organisations:read'],
    { own: '+', other: '0', absent: '0' },
    { ...hiddenFromVisitors, ...each(staff, { other: '+' }) },
  ),
  'GET /api/v1/organisations/me': line([...members, 'key organisations:read']),
  'PATCH /api/v1/organisations/me': line(administrators),
  'GET /api/v1/blocks': line(administrators),
  'POST /api/v1/organisations/:id/block': line(administrators, {
    own: '!',
    mutual: '+',
    other: '+',
    absent: '0',
  }),
  'POST /api/v1/organisations/:id/block (an applicant)': line(administrators, {
    own: '!',
    other: '0',
    absent: '0',
  }),

  // Postings: what is published is for all who are in, and where its organisation stands on public pages for
  // everybody; the rest for those who posted it
  'GET /api/v1/postings': line([...members, ...staff, ...visitors, 'key postings:read']),
  'GET /api/v1/postings/counts': line([...members, ...staff, ...visitors, 'key postings:read']),
  'GET /api/v1/vocabulary': line(everybody),
  'POST /api/v1/postings': line([...editors, 'key postings:write'], once, { applicant: '-' }),
  'POST /api/v1/postings (a draft)': line([...editors, 'key postings:write']),
  'GET /api/v1/postings/:id': line([...members, ...staff, 'key postings:read'], all, visiting),
  'GET /api/v1/postings/:id (a draft)': line(
    [...members, ...staff, 'key postings:read'],
    ownOnly,
    hiddenFromVisitors,
  ),
  'GET /api/v1/postings/:id/history': line([...members, 'key postings:read'], ownOnly),
  'GET /api/v1/postings/:id/history (a draft)': line([...members, 'key postings:read'], ownOnly),
  'GET /api/v1/postings/:id/prospects': line([...members, 'key suggestions:read'], ownOnly),
  'PUT /api/v1/postings/:id': line([...editors, 'key postings:write'], ownOnly),
  'PUT /api/v1/postings/:id (a draft)': line([...editors, 'key postings:write'], ownOnly),
  'POST /api/v1/postings/:id/extend': line([...editors, 'key postings:write'], ownOnly),
  'POST /api/v1/postings/:id/:step': line([...editors, 'key postings:write'], ownOnly),
  'POST /api/v1/postings/:id/:step (submit a draft)': line(
    [...editors, 'key postings:write'],
    ownOnly,
    { applicant: { own: '-' } },
  ),
  'POST /api/v1/postings/:id/:step (withdraw a draft)': line(
    [...editors, 'key postings:write'],
    ownOnly,
  ),
  'POST /api/v1/postings/:id/reports': line(members, {
    own: '!',
    mutual: '+',
    other: '+',
    absent: '0',
  }),
  'POST /api/v1/postings/:id/reports (a draft)': line(members, {
    own: '!',
    mutual: '0',
    other: '0',
    absent: '0',
  }),
  'POST /api/v1/understand': line([
    ...members,
    ...staff,
    'key postings:read',
    'key postings:write',
  ]),

  // Suggestions: for the two sides
  'GET /api/v1/suggestions': line([...members, 'key suggestions:read']),
  'GET /api/v1/suggestions/counts': line([...members, 'key suggestions:read']),
  'GET /api/v1/suggestions/:id': line([...members, 'key suggestions:read'], between),
  'POST /api/v1/suggestions/:id/answers': line([...editors, 'key suggestions:answer'], between),
  'POST /api/v1/answer-links/look': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/answer-links/answers': line(everybody, { own: '+', absent: '!' }),
  'GET /api/v1/inbox': line([...members, 'key inbox:read']),
  'GET /api/v1/inbox/unread': line([...members, 'key inbox:read']),
  'GET /api/v1/inbox/events': line(members),
  'POST /api/v1/inbox/read': line([...editors, 'key inbox:read']),

  // How people are reached: for oneself, for the other side of an introduction, for officers who say why
  'GET /api/v1/organisations/me/contact': line(members),
  'PUT /api/v1/organisations/me/contact': line(editors),
  'POST /api/v1/organisations/me/contact/confirmations': line(editors),
  'POST /api/v1/contact-confirmations/look': line(everybody, { own: '+', absent: '!' }),
  'POST /api/v1/contact-confirmations': line(everybody, { own: '+', absent: '!' }),
  'GET /api/v1/introductions': line(members),
  'GET /api/v1/introductions/:id': line(members, between),
  'POST /api/v1/organisations/:id/contact-reveals': line(officers, all),

  // An organisation's own vetting
  'GET /api/v1/organisations/me/vetting': line(members),
  'POST /api/v1/organisations/me/documents': line(editors),
  'POST /api/v1/organisations/me/vetting/answer': line(editors),

  // The Secretariat: vetting for reviewers, postings for officers, people for administrators
  'GET /api/v1/vetting': line(staff),
  'GET /api/v1/vetting/:id': line(staff, all),
  'POST /api/v1/vetting/:id/reviews': line(reviewers, all),
  'POST /api/v1/vetting/:id/flags': line(reviewers, all),
  'POST /api/v1/vetting/:id/flags/:flagId/clearance': line(reviewers, all),
  'GET /api/v1/moderation': line(staff),
  'POST /api/v1/moderation/:id/decision': line(officers, all),
  'GET /api/v1/secretariat/mails': line(officers),
  'GET /api/v1/secretariat/queues': line(['Secretariat administrator']),
  'PUT /api/v1/secretariat/queues/:name/pause': line(['Secretariat administrator'], {
    own: '+',
    absent: '0',
  }),
  'GET /api/v1/secretariat/dead-letters': line(['Secretariat administrator']),
  'POST /api/v1/secretariat/dead-letters/:id/replay': line(['Secretariat administrator'], {
    own: '+',
    absent: '0',
  }),
  'POST /api/v1/secretariat/dead-letters/replays': line(['Secretariat administrator']),
  'GET /api/v1/secretariat/audit': line(['Secretariat administrator']),
  'GET /api/v1/secretariat/audit.csv': line(['Secretariat administrator']),
  'GET /api/v1/secretariat/audit-seal': line(['Secretariat administrator']),
  'GET /api/v1/represented-organisations': line(officers),
  'POST /api/v1/represented-organisations': line(officers),
  'POST /api/v1/represented-organisations/:id/claim-offer': line(officers, all),
  // Figures of the whole network; what is stuck names organisations
  'GET /api/v1/secretariat/events': line([...staff, 'steering committee']),
  'GET /api/v1/secretariat/pipeline': line([...staff, 'steering committee']),
  'GET /api/v1/secretariat/unmet-needs': line([...staff, 'steering committee']),
  'GET /api/v1/secretariat/unmet-needs.csv': line([...staff, 'steering committee']),
  'GET /api/v1/secretariat/fairness': line([...staff, 'steering committee']),
  'GET /api/v1/secretariat/stuck': line(staff),
  'GET /api/v1/secretariat/people': line(['Secretariat administrator']),
  'POST /api/v1/secretariat/invitations': line(['Secretariat administrator']),
  'PUT /api/v1/secretariat/people/:id/role': line(['Secretariat administrator'], all),
  'PUT /api/v1/secretariat/people/:id/suspension': line(['Secretariat administrator'], all),
  'DELETE /api/v1/secretariat/people/:id': line(['Secretariat administrator'], all),
  'DELETE /api/v1/secretariat/people/:id (oneself)': line(
    [...staff, 'representing officer', 'steering committee'],
    once,
    each([...colleagues, 'no place'], '0'),
  ),
} satisfies Record<string, Line>;

export type LineName = keyof typeof expectedAccess;
