import { ageClasses, ageClassOf, ageClassStarts } from './age-class.js';

it('puts an age into the class that begins on that day or before', () => {
  expect(ageClassStarts.map(ageClassOf)).toEqual(ageClasses);
  expect([6, 29, 89, 179, 364, 4_000].map(ageClassOf)).toEqual(ageClasses);
});
