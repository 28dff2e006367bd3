import snowball from 'snowball-stemmers';
import { withoutAccents } from './without-accents.js';

const snowballSpanish = snowball.newStemmer('spanish');

/** The stem of a Spanish word; singular and plural share one (mujer, mujeres), accents do not count. */
export function spanishStem(word: string): string {
  return withoutAccents(snowballSpanish.stem(singular(word)));
}

/** The stemmer takes -er of mujer for the ending of a verb, but not in mujeres. */
function singular(word: string): string {
  return word
    .replace(/ces$/, 'z')
    .replace(/i[oó]n(?:es)?$/, 'ión')
    .replace(/(?<=[a-zñáéíóú]{2}[rldn])es$/, '');
}
