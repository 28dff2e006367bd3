import snowball from 'snowball-stemmers';
import { ownStems } from './own-stems.js';
import { withoutAccents } from './without-accents.js';

const snowballSpanish = snowball.newStemmer('spanish');

/** A cooperative is no cooperation, an opera no operation, a vaccine no beef, a community no radio host. */
const apart = ownStems(`
  cooperativ: cooperativa cooperativas cooperativo cooperativos | opera: ópera óperas opera operas
  comunic: comunicación comunicacion comunicaciones comunicar comunicador comunicadores comunicadora comunicadoras
  comunidad: comunidad comunidades | vacuno: vacuno vacunos | organico: orgánico orgánica orgánicos orgánicas organico organica organicos organicas
  generador: generador generadores | hospitalidad: hospitalidad | libre: libre libres | caso: caso casos
  puerto: puerto puertos | parto: parto partos | animador: animador animadora animadores animadoras
`);

/** The stem of a Spanish word; singular and plural share one (mujer, mujeres), accents do not count. */
export function spanishStem(word: string): string {
  return withoutAccents(apart.get(word) ?? snowballSpanish.stem(singular(word)));
}

/** The stemmer takes -er of mujer for the ending of a verb, but not in mujeres. */
function singular(word: string): string {
  return word
    .replace(/ces$/, 'z')
    .replace(/i[oó]n(?:es)?$/, 'ión')
    .replace(/(?<=[a-zñáéíóú]{2}[rldn])es$/, '');
}
