import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';

/**
 * Words that a phrase of the lexicon can lose without saying something else: articles, the commonest
 * prepositions and possessives. Everything else in a phrase must be in the text ("out of school").
 */
const lightWords: Record<Language, ReadonlySet<string>> = {
  en: words(
    'a an the of for in to at on with and from by our their your my its his her or into s is are be',
  ),
  zh: words('的 了 地 得 之'),
  fr: words(
    'le la les l de des du d un une à au aux en pour et dans par sur avec nos notre leur leurs votre ou s',
  ),
  ru: words('в во на для и с со к ко о об от из по у за при наш наши их или'),
  ar: words('في من على إلى عن مع و أو'),
  es: words(
    'el la los las de del un una unos unas en a al para y e por con su sus nuestro nuestros o',
  ),
};

/** Articles: a phrase of an article and one word is that word. */
const articles: Record<Language, ReadonlySet<string>> = {
  en: words('a an the'),
  zh: new Set(),
  fr: words('le la les l un une des du de d'),
  ru: new Set(),
  ar: new Set(),
  es: words('el la los las un una'),
};

/** Words that deny or state a lack: they change what a phrase says, so no match skips them. */
const negationWords: Record<Language, ReadonlySet<string>> = {
  en: words('no not nor never without nothing none nobody cannot lack lacking'),
  zh: words('不 没 没有 无 未 缺 缺少 缺乏 别 非'),
  fr: words('ne non pas sans rien aucun aucune jamais ni sauf'),
  ru: words('не нет ни без никто ничего нету'),
  ar: words('لا ليس ليست لم لن بدون بلا دون عدم'),
  es: words('no sin nada ningún ninguna ninguno nunca ni tampoco'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(normaliseWord));
}

export function isLightWord(word: string, language: Language): boolean {
  return lightWords[language].has(word);
}

export function isArticle(word: string, language: Language): boolean {
  return articles[language].has(word);
}

export function isNegationWord(word: string, language: Language): boolean {
  return negationWords[language].has(word);
}
