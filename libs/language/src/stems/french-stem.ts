import snowball from 'snowball-stemmers';
import { withoutAccents } from './without-accents.js';

const snowballFrench = snowball.newStemmer('french');

/** The stem of a French word; accents do not count, because people leave them out. */
export function frenchStem(word: string): string {
  return withoutAccents(snowballFrench.stem(word));
}
