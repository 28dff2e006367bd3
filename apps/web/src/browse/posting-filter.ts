import type { paths, VocabularyDto } from '../api/schema.js';
import { countryCodes } from '../joining/country-codes.js';

type Asked = NonNullable<paths['/api/v1/postings']['get']['parameters']['query']>;

/** What postings are narrowed down by, as it stands in the address and in the form; empty is not said. */
export interface PostingFilter {
  readonly q: string;
  readonly kind: '' | 'demand' | 'offer';
  readonly sector: string;
  readonly need: string;
  readonly country: string;
  readonly support: '' | NonNullable<Asked['support']>;
  readonly language: string;
}

/** What is said of it, as the API takes it. */
export type SaidFilter = {
  readonly [Name in keyof PostingFilter]?: Exclude<PostingFilter[Name], ''>;
};

/** In the order in which they stand in the form. */
export const filterNames = [
  'q',
  'kind',
  'sector',
  'need',
  'country',
  'support',
  'language',
] as const satisfies readonly (keyof PostingFilter)[];

/** As much as the API takes. */
export const LONGEST_SEARCH = 300;

/**
 * The filter of an address. What the API would not know is left out: an old or a mistyped link shows more than it
 * should, and no fault. A need that does not belong to the field of work is of the field chosen before.
 */
export function filterIn(
  { searchParams }: URL,
  { areas, sectors, needs, supports }: VocabularyDto,
): PostingFilter {
  const said = (name: keyof PostingFilter) => searchParams.get(name)?.trim() ?? '';
  const known = (name: keyof PostingFilter, codes: readonly { readonly code: string }[]) => {
    const code = said(name);
    return codes.some((one) => one.code === code) ? code : '';
  };
  const sector = known('sector', [...areas, ...sectors]);
  const kind = said('kind');
  const country = said('country').toUpperCase();
  const language = said('language').toLowerCase();
  return {
    q: said('q').slice(0, LONGEST_SEARCH),
    kind: kind === 'demand' || kind === 'offer' ? kind : '',
    sector,
    need: known('need', needsUnder(sector, { sectors, needs })),
    country: countryCodes.includes(country) ? country : '',
    support: known('support', supports) as PostingFilter['support'],
    language: /^[a-z]{2,3}$/.test(language) ? language : '',
  };
}

/** The needs of an area or a sector; all of them when none is chosen. */
export function needsUnder(
  sector: string,
  { sectors, needs }: Pick<VocabularyDto, 'sectors' | 'needs'>,
): VocabularyDto['needs'] {
  if (sector === '') return needs;
  const within = new Set([
    sector,
    ...sectors.filter(({ area }) => area === sector).map(({ code }) => code),
  ]);
  return needs.filter((need) => within.has(need.sector));
}

/** The filter without what is not said. */
export function saidIn(filter: PostingFilter): SaidFilter {
  return Object.fromEntries(
    filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])),
  );
}

/** The address of the page with a filter and what else stands in it. */
export function addressOf(filter: SaidFilter, more: Record<string, string> = {}): string {
  const said = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(said).toString();
  return query === '' ? '/postings' : `/postings?${query}`;
}
