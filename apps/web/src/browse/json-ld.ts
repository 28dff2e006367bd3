import type { DemandDto, OfferDto, OrganisationDto } from '../api/schema.js';

/** Something described in the words of schema.org, for search engines. */
export type JsonLd = Readonly<Record<string, unknown>>;

const context = { '@context': 'https://schema.org' };

/** A posting as a `Demand` or an `Offer`, with whose it is. `origin` is where the portal stands. */
export function postingJsonLd(
  posting: DemandDto | OfferDto,
  organisation: OrganisationDto | null,
  origin: string,
): JsonLd {
  const address = `${origin}/postings/${posting.id}`;
  const countries = posting.kind === 'demand' ? [posting.country] : posting.countries;
  return {
    ...context,
    '@type': posting.kind === 'demand' ? 'Demand' : 'Offer',
    '@id': address,
    url: address,
    name: posting.title,
    description: posting.text,
    areaServed: countries.map((identifier) => ({ '@type': 'Country', identifier })),
    ...said({ validFrom: posting.from ?? posting.publishedAt, validThrough: posting.to }),
    ...(organisation ? whose(posting.kind, ngo(organisation, origin)) : {}),
  };
}

/** An organisation as an `NGO`. */
export function organisationJsonLd(organisation: OrganisationDto, origin: string): JsonLd {
  return { ...context, ...ngo(organisation, origin) };
}

/** As it stands in a page: nothing in it can end the element that it stands in. */
export function jsonLdElement(described: JsonLd): string {
  const json = JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}

/** The words have nobody who is behind a demand, but an organisation that seeks one. */
function whose(kind: 'demand' | 'offer', organisation: JsonLd): JsonLd {
  return kind === 'offer' ? { offeredBy: organisation } : { '@reverse': { seeks: organisation } };
}

function ngo(organisation: OrganisationDto, origin: string): JsonLd {
  const { id, name, latinName, description, website, country, languages } = organisation;
  const address = `${origin}/organisations/${id}`;
  return {
    '@type': 'NGO',
    '@id': address,
    url: address,
    address: { '@type': 'PostalAddress', addressCountry: country },
    knowsLanguage: languages,
    ...said({ name, alternateName: latinName, description, sameAs: website }),
  };
}

function said(fields: Record<string, string | null>): JsonLd {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
