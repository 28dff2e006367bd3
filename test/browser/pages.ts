import type { Asker, Scene } from './scene.js';

/** A page of the portal as all tests of this folder look at it. */
export interface PortalPage {
  /** For the tests' names and the pictures' files. */
  readonly name: string;
  /** Its folder below apps/web/src/routes; '' is the first page. */
  readonly route: string;
  /** Where it is. */
  readonly at: (scene: Scene) => string;
  readonly as: Asker;
  /** A message of apps/web/messages as `AREA/KEY`; null where members write what stands there. */
  readonly heading: string | null;
  /** What one comes for, by its CSS selector; null where there is only something to read. */
  readonly action: string | null;
  /** Of the answer. */
  readonly status: number;
}

type Line = Pick<PortalPage, 'route' | 'heading'> & Partial<PortalPage>;

const BUTTON = 'main button.button';
const LINK = 'main a.button';

/**
 * A new page of apps/web/src/routes needs a line here, or `npm test -- test/architecture/listed-pages` fails. A line says
 * which page it is and what its heading must be. It says `as` when somebody must be signed in, `at` when the address is
 * more than the route, `action` when one comes for something else than the first large button, and `name` when the
 * route has another line: a page that looks quite different at times has one for each. What stands in addresses, and
 * whatever else a page needs to have something to show, is put in `scene.ts`.
 */
const lines: readonly Line[] = [
  { name: 'front', route: '', heading: 'home/heading', action: LINK },
  {
    ...{ name: 'nowhere', route: '', at: () => '/nowhere', status: 404 },
    ...{ heading: 'frame/problem.notFound.heading', action: LINK },
  },

  { route: '(joining)/apply', heading: 'joining/apply.heading' },
  { route: '(joining)/apply/confirm', heading: 'joining/confirm.heading' },
  {
    ...{ route: '(joining)/claim', heading: 'joining/claim.heading' },
    at: ({ tokens }) => `/claim?token=${tokens.claim}`,
  },
  {
    ...{ route: '(joining)/confirm-contact', heading: 'joining/contact.heading' },
    at: ({ tokens }) => `/confirm-contact?token=${tokens.contact}`,
  },
  { route: '(joining)/privacy', heading: 'joining/privacy.heading', action: null },

  { route: '(account)/sign-in', heading: 'sign-in/signIn' },
  { route: '(account)/sign-in/mail', heading: 'sign-in/mail.heading' },
  { route: '(account)/sign-in/link', heading: 'sign-in/link.heading' },
  {
    ...{ route: '(account)/sign-in/second-factor', heading: 'sign-in/factor.heading' },
    as: 'half-signed-in',
  },
  { route: '(account)/forgot-password', heading: 'sign-in/forgotten.heading' },
  { route: '(account)/reset-password', heading: 'sign-in/reset.heading' },
  { route: '(account)/confirm-email', heading: 'sign-in/confirmEmail.heading' },
  {
    ...{ route: '(account)/invitation', heading: 'sign-in/invitation.heading' },
    at: ({ tokens }) => `/invitation?token=${tokens.invitation}`,
  },

  { route: '(account)/account', as: 'demander', heading: 'sign-in/account' },
  { route: '(account)/account/api-keys', as: 'demander', heading: 'sign-in/keys.heading' },
  { route: '(account)/account/proof', as: 'demander', heading: 'sign-in/proof.heading' },
  { route: '(account)/account/second-factor', as: 'demander', heading: 'sign-in/factors.heading' },

  { route: '(account)/account/erase', as: 'demander', heading: 'data/erase.heading' },
  { route: '(account)/account/erased', heading: 'data/erased.heading', action: LINK },
  { route: '(account)/organisation/people', as: 'demander', heading: 'people/heading' },
  {
    ...{ route: '(account)/organisation/data', as: 'demander' },
    ...{ heading: 'data/organisation.heading', action: LINK },
  },
  {
    ...{ route: '(account)/organisation/data/tables', as: 'demander' },
    ...{ heading: 'data/tables.heading', action: 'main li a' },
  },

  { route: '(work)/home', as: 'demander', heading: 'posting/home.heading', action: LINK },
  {
    ...{ name: 'home-secretariat', route: '(work)/home', as: 'secretariat' },
    ...{ heading: 'posting/home.heading', action: 'main a' },
  },
  { route: '(work)/inbox', as: 'demander', heading: 'inbox/heading', action: 'main nav a' },
  {
    ...{ name: 'new-demand', route: '(work)/postings/new', as: 'demander' },
    heading: 'posting/demand.heading',
  },
  {
    ...{ name: 'new-without-line', route: '(offline)/postings/offline', as: 'demander' },
    heading: 'posting/demand.heading',
  },
  {
    ...{ name: 'new-offer', route: '(work)/postings/new', as: 'offerer' },
    ...{ at: () => '/postings/new?kind=offer', heading: 'posting/offer.heading' },
  },
  {
    ...{ name: 'posting-edit', route: '(work)/postings/[id]/edit', as: 'demander' },
    ...{ at: ({ demandId }) => `/postings/${demandId}/edit`, heading: 'posting/upkeep.heading' },
  },
  {
    ...{ name: 'posting', route: '(public)/postings/[id]', as: 'demander', heading: null },
    ...{ at: ({ demandId }) => `/postings/${demandId}`, action: 'main li a.button' },
  },
  {
    ...{ name: 'posting-draft', route: '(public)/postings/[id]', as: 'demander', heading: null },
    at: ({ draftId }) => `/postings/${draftId}`,
  },

  { route: '(work)/organisation', as: 'demander', heading: 'organisation/heading' },
  { route: '(work)/organisation/vetting', as: 'demander', heading: 'vetting/heading' },
  {
    ...{ name: 'posting-report', route: '(work)/postings/[id]/report', as: 'demander' },
    ...{ at: ({ offerId }) => `/postings/${offerId}/report`, heading: 'safety/report.heading' },
  },
  {
    ...{ name: 'organisation-block', route: '(work)/organisations/[id]/block', as: 'demander' },
    ...{ at: ({ offererId }) => `/organisations/${offererId}/block` },
    heading: 'safety/block.heading',
  },

  { name: 'browse', route: '(public)/postings', heading: 'browse/heading' },
  {
    ...{ name: 'browse-map', route: '(public)/postings', as: 'demander' },
    ...{ at: () => '/postings?view=map', heading: 'browse/heading' },
  },
  {
    ...{ name: 'posting-of-others', route: '(public)/postings/[id]', heading: null },
    ...{ at: ({ offerId }) => `/postings/${offerId}`, action: LINK },
  },
  { route: '(public)/organisations', heading: 'browse/organisations.heading' },
  {
    ...{ route: '(public)/organisations/[id]', heading: null, action: 'main a' },
    at: ({ offererId }) => `/organisations/${offererId}`,
  },

  {
    ...{ route: '(partners)/suggestions', as: 'offerer' },
    heading: 'partners/suggestions.heading',
  },
  {
    ...{ name: 'suggestions-introduced', route: '(partners)/suggestions', as: 'demander' },
    ...{ at: () => '/suggestions?show=introduced', heading: 'partners/suggestions.heading' },
    action: 'main li a.button',
  },
  {
    ...{ name: 'suggestions-none', route: '(partners)/suggestions', as: 'offerer' },
    ...{ at: () => '/suggestions?show=answered', heading: 'partners/suggestions.heading' },
    action: LINK,
  },
  {
    ...{ name: 'postings-mine', route: '(partners)/postings/mine', as: 'offerer' },
    ...{ heading: 'partners/mine.heading', action: 'main summary' },
  },
  {
    ...{ route: '(partners)/introductions', as: 'offerer' },
    ...{ heading: 'partners/introductions.heading', action: 'main li a.button' },
  },
  {
    ...{ name: 'introduction', route: '(partners)/introductions/[id]', as: 'demander' },
    ...{ at: ({ introductionId }) => `/introductions/${introductionId}` },
    ...{ heading: 'partners/introduction.heading', action: 'main a[href^="mailto:"]' },
  },
  {
    ...{ name: 'suggestion', route: '(suggestion)/suggestions/[id]', as: 'offerer' },
    ...{ at: ({ openId }) => `/suggestions/${openId}`, heading: 'suggestion/title' },
  },
  {
    ...{ name: 'suggestion-introduced', route: '(suggestion)/suggestions/[id]', as: 'demander' },
    ...{ at: ({ introducedId }) => `/suggestions/${introducedId}`, heading: 'suggestion/title' },
    action: 'main a[href^="mailto:"]',
  },
  {
    ...{ name: 'answer', route: '(suggestion)/answer', heading: 'suggestion/title' },
    at: ({ tokens }) => `/answer?token=${tokens.answer}`,
  },
  {
    ...{ name: 'answer-done', route: '(suggestion)/answer', at: () => '/answer?done=interested' },
    ...{ heading: 'suggestion/done.interested.heading', action: 'main a' },
  },

  {
    ...{ route: '(secretariat)/secretariat', as: 'secretariat' },
    ...{ heading: 'secretariat/overview.heading', action: 'main a' },
  },
  {
    ...{ route: '(secretariat)/secretariat/pipeline', as: 'secretariat' },
    heading: 'secretariat/pipeline.heading',
  },
  {
    ...{ route: '(secretariat)/secretariat/unmet-needs', as: 'secretariat' },
    heading: 'secretariat/unmet.heading',
  },
  {
    ...{ route: '(secretariat)/secretariat/unmet-needs/map', as: 'secretariat' },
    heading: 'secretariat/unmet.map.heading',
  },
  {
    ...{ route: '(secretariat)/secretariat/fairness', as: 'secretariat' },
    heading: 'secretariat/fairness.heading',
  },

  {
    ...{ route: '(secretariat)/(desk)/secretariat/vetting', as: 'secretariat' },
    ...{ heading: 'desk/vetting.heading', action: 'main li a' },
  },
  {
    ...{ name: 'vetting-file', route: '(secretariat)/(desk)/secretariat/vetting/[id]' },
    ...{ as: 'secretariat', at: ({ applicantId }) => `/secretariat/vetting/${applicantId}` },
    heading: null,
  },
  {
    ...{ route: '(secretariat)/(desk)/secretariat/moderation', as: 'secretariat' },
    heading: 'desk/moderation.heading',
  },
  {
    ...{ route: '(secretariat)/(desk)/secretariat/mails', as: 'secretariat' },
    heading: 'desk/mails.heading',
  },
  {
    ...{ route: '(secretariat)/(desk)/secretariat/queues', as: 'secretariat' },
    heading: 'desk/queues.heading',
  },
  {
    ...{ route: '(secretariat)/(desk)/secretariat/audit', as: 'secretariat' },
    heading: 'desk/audit.heading',
  },
  {
    ...{ route: '(secretariat)/(desk)/secretariat/people', as: 'secretariat' },
    heading: 'desk/people.heading',
  },
  {
    ...{ route: '(secretariat)/(desk)/secretariat/erasures', as: 'secretariat' },
    ...{ heading: 'desk/erasures.heading', action: 'main summary' },
  },
];

export const pages: readonly PortalPage[] = lines.map((line) => {
  const path = line.route.replace(/\([\w-]+\)\/?/g, '');
  return {
    ...{ name: path.replaceAll('/', '-'), at: () => `/${path}` },
    ...{ as: 'visitor', action: BUTTON, status: 200 },
    ...line,
  };
});
