import type { DemandDto, OrganisationDto } from '../api/schema.js';
import { jsonLdElement, organisationJsonLd, postingJsonLd } from './json-ld.js';

const origin = 'https://network.example';
const organisation = {
  id: 'o1',
  name: '井水之友',
  latinName: 'Friends of Wells',
  country: 'CN',
  languages: ['zh'],
  description: null,
  website: null,
} as unknown as OrganisationDto;
const demand = {
  kind: 'demand',
  id: 'p1',
  title: 'Wells',
  text: '</script><script>alert(1)</script>',
  country: 'KH',
  from: null,
  to: '2027-06-30',
  publishedAt: '2026-11-22T00:00:00.000Z',
} as unknown as DemandDto;

it('describes an organisation by what it has said', () => {
  expect(organisationJsonLd(organisation, origin)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NGO',
    '@id': 'https://network.example/organisations/o1',
    url: 'https://network.example/organisations/o1',
    name: '井水之友',
    alternateName: 'Friends of Wells',
    address: { '@type': 'PostalAddress', addressCountry: 'CN' },
    knowsLanguage: ['zh'],
  });
});

it('describes a posting with whose it is', () => {
  expect(postingJsonLd(demand, organisation, origin)).toMatchObject({
    '@type': 'Demand',
    url: 'https://network.example/postings/p1',
    areaServed: [{ '@type': 'Country', identifier: 'KH' }],
    validThrough: '2027-06-30',
    '@reverse': {
      seeks: { '@type': 'NGO', '@id': 'https://network.example/organisations/o1' },
    },
  });
  expect(postingJsonLd(demand, null, origin)).not.toHaveProperty('@reverse');
});

it('stays inside of its element, whatever is written', () => {
  const element = jsonLdElement(postingJsonLd(demand, organisation, origin));
  expect(element.match(/<\/?script/g)).toEqual(['<script', '</script']);
  const json = element.replace(/^<script[^>]*>|<\/script>$/g, '');
  expect(JSON.parse(json)).toMatchObject({ description: demand.text });
});
