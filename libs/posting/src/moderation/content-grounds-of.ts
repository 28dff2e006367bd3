import { areas, needs, type Sector, sectors } from '#reference';
import { sensitiveSectors } from './sensitive-sectors.js';
import { type ContentGround, contentGrounds, type Touch, touches } from './waiting-ground.js';

const AMONG_CHILDREN: ReadonlySet<string> = new Set(['early-learning', 'pupil-welfare']);
const MONEY: ReadonlySet<string> = new Set(['microfinance', 'social-assistance']);

/** Terms (search/search-terms.ts) of work among children. */
const CHILDREN = new Set([
  ...['children', 'infants', 'girls', 'boys', 'orphans'].map((group) => `group:${group}`),
  ...termsOfSectors(({ code, area }) => area === 'child-protection' || AMONG_CHILDREN.has(code)),
]);

/** Terms of money that changes hands. */
const CASH = new Set([
  ...['funding', 'scholarship'].map((support) => `support:${support}`),
  ...['emergency-cash', 'cash-for-work', 'women-microcredit', 'farm-credit', 'village-fund'].map(
    (need) => `need:${need}`,
  ),
  ...termsOfSectors(({ code }) => MONEY.has(code)),
]);

const SENSITIVE = new Set(termsOfSectors(({ code }) => sensitiveSectors.has(code)));

/** The sectors themselves, and the needs that are at home in them. */
function termsOfSectors(isMeant: (sector: Sector) => boolean): string[] {
  const codes = new Set([...sectors, ...areas].filter(isMeant).map(({ code }) => code));
  return [
    ...[...codes].map((code) => `sector:${code}`),
    ...needs.filter(({ sector }) => codes.has(sector)).map(({ id }) => `need:${id}`),
  ];
}

/** One entry of the operator's list: the terms of its words, all of which must occur. */
export type ListedTerms = readonly string[];

/**
 * What in a posting can make it wait, in the order of `contentGrounds`. `terms` are its search terms: codes
 * for what its text and ticks mean, so that six languages need no list each, and stems. A text that only
 * mentions children is found too; an officer then says that it does not touch them.
 */
export function contentGroundsOf(
  terms: readonly string[],
  listed: readonly ListedTerms[] = [],
): ContentGround[] {
  const said = new Set(terms);
  const holds: Record<ContentGround, boolean> = {
    children: terms.some((term) => CHILDREN.has(term)),
    cash: terms.some((term) => CASH.has(term)),
    'sensitive-sector': terms.some((term) => SENSITIVE.has(term)),
    'listed-word': listed.some(
      (words) => words.length > 0 && words.every((word) => said.has(word)),
    ),
  };
  return contentGrounds.filter((ground) => holds[ground]);
}

/** Whether the posting touches children or cash, as far as its terms tell. */
export function touchesOf(terms: readonly string[]): Touch[] {
  const grounds = contentGroundsOf(terms);
  return touches.filter((touch) => grounds.includes(touch));
}

/**
 * What an edited posting touches. What the new words add is taken up, what they drop goes; of the rest
 * stands what an officer has said of it.
 */
export function touchesAfterEdit(
  settled: readonly Touch[],
  termsBefore: readonly string[],
  termsAfter: readonly string[],
): Touch[] {
  const before = touchesOf(termsBefore);
  return touchesOf(termsAfter).filter(
    (touch) => !before.includes(touch) || settled.includes(touch),
  );
}
