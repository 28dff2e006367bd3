import snowball from 'snowball-stemmers';
import { ownStems } from './own-stems.js';
import { withoutAccents } from './without-accents.js';

const snowballFrench = snowball.newStemmer('french');

/** A cooperative is no cooperation, communication no commune, pupils are no breeders, terraces no soil. */
const apart = ownStems(`
  coopérativ: coopérative coopératives cooperative cooperatives | communic: communication communications communiquer
  opéra: opéra opéras opera operas | opérateur: opérateur opérateurs opératrice opératrices operateur operateurs
  programmation: programmation programmer programmeur programmeurs programmeuse programmeuses
  terrasse: terrasse terrasses | étable: étable étables etable etables | élève: élève élèves eleve eleves
  éleveur: éleveuse éleveuses eleveuse eleveuses éleveur éleveurs eleveur eleveurs
  animateur: animateur animateurs animatrice animatrices | organique: organique organiques
  générateur: générateur générateurs génératrice génératrices generateur generateurs
  port: port ports | porte: porte portes
`);

/** The stem of a French word; accents do not count, because people leave them out. */
export function frenchStem(word: string): string {
  return withoutAccents(apart.get(word) ?? snowballFrench.stem(word));
}
