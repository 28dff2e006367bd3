import type { Asker, Scene } from './scene.js';

/**
 * A page of the portal as it is tested: in English and Arabic, in every way that this folder has.
 *
 * A new page of apps/web/src/routes needs a line below, or `npm test -- test/architecture/listed-pages` fails. A line
 * says who looks (`as`), what must be the heading (`heading`, a message of apps/web/messages as `AREA/KEY`, or null
 * where members write it) and what one comes for (`action`, found by its CSS selector, or null where there is only
 * something to read). Where the address has parameters, `at` makes it of what stands in `scene.ts`; whatever else the
 * page needs to have something to show is put there. A page that looks quite different at times has a line for each.
 */
export interface PortalPage {
  /** Its own, for the tests' names and the pictures' files. */
  readonly name: string;
  /** Its folder below apps/web/src/routes; '' is the first page. */
  readonly route: string;
  /** Its address; left out where it is the route without the folders in brackets. */
  readonly at?: (scene: Scene) => string;
  readonly as: Asker;
  readonly heading: string | null;
  readonly action: string | null;
  /** Of the answer; 200 when left out. */
  readonly status?: number;
}

const BUTTON = 'main button.button';

export const pages: readonly PortalPage[] = [
  { name: 'front', route: '', as: 'visitor', heading: 'home/heading', action: 'main a.button' },
  {
    name: 'nowhere',
    route: '',
    at: () => '/nowhere',
    as: 'visitor',
    heading: 'frame/problem.notFound.heading',
    action: 'main a.button',
    status: 404,
  },

  // Joining
  {
    name: 'apply',
    route: '(joining)/apply',
    as: 'visitor',
    heading: 'joining/apply.heading',
    action: BUTTON,
  },
  {
    name: 'apply-confirm',
    route: '(joining)/apply/confirm',
    as: 'visitor',
    heading: 'joining/confirm.heading',
    action: BUTTON,
  },
  {
    name: 'claim',
    route: '(joining)/claim',
    at: ({ tokens }) => `/claim?token=${tokens.claim}`,
    as: 'visitor',
    heading: 'joining/claim.heading',
    action: BUTTON,
  },
  {
    name: 'privacy',
    route: '(joining)/privacy',
    as: 'visitor',
    heading: 'joining/privacy.heading',
    action: null,
  },

  // Signing in
  {
    name: 'sign-in',
    route: '(account)/sign-in',
    as: 'visitor',
    heading: 'sign-in/signIn',
    action: BUTTON,
  },
  {
    name: 'sign-in-mail',
    route: '(account)/sign-in/mail',
    as: 'visitor',
    heading: 'sign-in/mail.heading',
    action: BUTTON,
  },
  {
    name: 'sign-in-link',
    route: '(account)/sign-in/link',
    as: 'visitor',
    heading: 'sign-in/link.heading',
    action: BUTTON,
  },
  {
    name: 'sign-in-second-factor',
    route: '(account)/sign-in/second-factor',
    as: 'half-signed-in',
    heading: 'sign-in/factor.heading',
    action: BUTTON,
  },
  {
    name: 'forgot-password',
    route: '(account)/forgot-password',
    as: 'visitor',
    heading: 'sign-in/forgotten.heading',
    action: BUTTON,
  },
  {
    name: 'reset-password',
    route: '(account)/reset-password',
    as: 'visitor',
    heading: 'sign-in/reset.heading',
    action: BUTTON,
  },
  {
    name: 'confirm-email',
    route: '(account)/confirm-email',
    as: 'visitor',
    heading: 'sign-in/confirmEmail.heading',
    action: BUTTON,
  },
  {
    name: 'invitation',
    route: '(account)/invitation',
    at: ({ tokens }) => `/invitation?token=${tokens.invitation}`,
    as: 'visitor',
    heading: 'sign-in/invitation.heading',
    action: BUTTON,
  },

  // The account
  {
    name: 'account',
    route: '(account)/account',
    as: 'demander',
    heading: 'sign-in/account',
    action: BUTTON,
  },
  {
    name: 'account-api-keys',
    route: '(account)/account/api-keys',
    as: 'demander',
    heading: 'sign-in/keys.heading',
    action: BUTTON,
  },
  {
    name: 'account-proof',
    route: '(account)/account/proof',
    as: 'demander',
    heading: 'sign-in/proof.heading',
    action: BUTTON,
  },
  {
    name: 'account-second-factor',
    route: '(account)/account/second-factor',
    as: 'demander',
    heading: 'sign-in/factors.heading',
    action: BUTTON,
  },

  {
    name: 'account-erase',
    route: '(account)/account/erase',
    as: 'demander',
    heading: 'data/erase.heading',
    action: BUTTON,
  },
  {
    name: 'account-erased',
    route: '(account)/account/erased',
    as: 'visitor',
    heading: 'data/erased.heading',
    action: 'main a.button',
  },
  {
    name: 'organisation-data',
    route: '(account)/organisation/data',
    as: 'demander',
    heading: 'data/organisation.heading',
    action: 'main a.button',
  },
  {
    name: 'organisation-data-tables',
    route: '(account)/organisation/data/tables',
    as: 'demander',
    heading: 'data/tables.heading',
    action: 'main li a',
  },

  // Working
  {
    name: 'home',
    route: '(work)/home',
    as: 'demander',
    heading: 'posting/home.heading',
    action: 'main a.button',
  },
  {
    name: 'home-secretariat',
    route: '(work)/home',
    as: 'secretariat',
    heading: 'posting/home.heading',
    action: 'main a',
  },
  {
    name: 'new-demand',
    route: '(work)/postings/new',
    as: 'demander',
    heading: 'posting/demand.heading',
    action: BUTTON,
  },
  {
    name: 'new-offer',
    route: '(work)/postings/new',
    at: () => '/postings/new?kind=offer',
    as: 'offerer',
    heading: 'posting/offer.heading',
    action: BUTTON,
  },
  {
    name: 'posting',
    route: '(work)/postings/[id]',
    at: ({ demandId }) => `/postings/${demandId}`,
    as: 'demander',
    heading: null,
    action: 'main li a.button',
  },
  {
    name: 'posting-draft',
    route: '(work)/postings/[id]',
    at: ({ draftId }) => `/postings/${draftId}`,
    as: 'demander',
    heading: null,
    action: BUTTON,
  },

  // Suggestions
  {
    name: 'suggestion',
    route: '(suggestion)/suggestions/[id]',
    at: ({ openSuggestionId }) => `/suggestions/${openSuggestionId}`,
    as: 'offerer',
    heading: 'suggestion/title',
    action: BUTTON,
  },
  {
    name: 'suggestion-introduced',
    route: '(suggestion)/suggestions/[id]',
    at: ({ introducedSuggestionId }) => `/suggestions/${introducedSuggestionId}`,
    as: 'demander',
    heading: 'suggestion/title',
    action: 'main a[href^="mailto:"]',
  },
  {
    name: 'answer',
    route: '(suggestion)/answer',
    at: ({ tokens }) => `/answer?token=${tokens.answer}`,
    as: 'visitor',
    heading: 'suggestion/title',
    action: BUTTON,
  },
  {
    name: 'answer-done',
    route: '(suggestion)/answer',
    at: () => '/answer?done=interested',
    as: 'visitor',
    heading: 'suggestion/done.interested.heading',
    action: 'main a',
  },
];

/** Where the page is. */
export function addressOf({ route, at }: PortalPage, scene: Scene): string {
  return at?.(scene) ?? `/${route.replace(/\([\w-]+\)\/?/g, '')}`;
}
