import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';

/**
 * Words that deny or state a lack. They change what a phrase says, so no match skips them; and they
 * say the same: "no water", "without water" and "do not have water" are one phrase of the lexicon.
 */
const denials: Record<Language, ReadonlySet<string>> = {
  en: words('no not nor never without cannot lack lacks lacking t'),
  zh: words('不 没 没有 无 未 缺 缺少 缺乏 并无 毫无'),
  fr: words('non pas sans aucun aucune jamais ni manque manquent'),
  ru: words('не нет ни без нету отсутствие отсутствует отсутствуют'),
  ar: words('لا ليس ليست لم لن بدون بلا دون عدم انعدام'),
  es: words('no sin ningún ninguna ninguno nunca ni tampoco falta faltan'),
};

/** Words that no match skips either, and that stand for themselves. */
const voids: Record<Language, ReadonlySet<string>> = {
  en: words('nothing none nobody'),
  zh: words('别 非'),
  fr: words('rien personne sauf'),
  ru: words('ничего никто'),
  ar: new Set(),
  es: words('nada nadie'),
};

/** The one stem of all words that deny. */
export const denial = '¬';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(normaliseWord));
}

export function isDenial(word: string, language: Language): boolean {
  return denials[language].has(word);
}

export function isVoid(word: string, language: Language): boolean {
  return voids[language].has(word);
}
