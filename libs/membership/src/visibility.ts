import type { Audience } from '#disclosure';

/**
 * How far an organisation's name, description and website go: onto public pages, which its published postings then
 * stand on too, to the members, or, for one that works on sensitive matters, to its partners alone.
 */
export const visibilities = ['public', 'members', 'partners'] as const;

export type Visibility = (typeof visibilities)[number];

/** Whom each choice lets see what is left to the organisation. An applicant is no member yet. */
export const chosenBy: Readonly<Record<Visibility, readonly Audience[]>> = {
  public: ['public', 'applicant', 'member'],
  members: ['member'],
  partners: [],
};
