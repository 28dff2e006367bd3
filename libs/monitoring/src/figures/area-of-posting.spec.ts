import { areaOfPosting } from './area-of-posting.js';

it.each([
  { sectors: ['drinking-water', 'health'], terms: ['sector:education'], area: 'water-sanitation' },
  { sectors: ['health'], terms: [], area: 'health' },
  {
    sectors: [],
    terms: ['sector:drinking-water', 'sector:water-sanitation'],
    area: 'water-sanitation',
  },
  { sectors: [], terms: ['sector:education', 'sector:health'], area: null },
  { sectors: [], terms: [], area: null },
])('ticked $sectors, read $terms: $area', ({ sectors, terms, area }) => {
  expect(areaOfPosting(sectors, terms)).toBe(area);
});
