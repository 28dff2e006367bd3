/** A stem without accents: the stemmers need them, and people leave them out. */
export function withoutAccents(stem: string): string {
  return /^[a-z]*$/.test(stem) ? stem : stem.normalize('NFD').replace(/\p{M}/gu, '');
}
