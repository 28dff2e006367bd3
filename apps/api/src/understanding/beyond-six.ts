import type { Language } from '#reference';

/** What to tell somebody who writes in a language that is not understood, in the language of the answer. */
export const beyondSix: Readonly<Record<Language, string>> = {
  en: 'We do not read this language yet. Your text is kept as it is, and is matched by its fields, places and numbers.',
  zh: '我们目前还不能理解这种语言。您的文字会原样保留，并根据填写的栏目、地点和数字进行匹配。',
  fr: 'Nous ne lisons pas encore cette langue. Votre texte est conservé tel quel et mis en relation d’après ses champs, ses lieux et ses chiffres.',
  ru: 'Этот язык мы пока не читаем. Ваш текст сохранится как есть, а подбор пойдёт по полям, местам и числам.',
  ar: 'لا نقرأ هذه اللغة بعد. يُحفظ نصكم كما هو، وتجري المطابقة بحسب الحقول والأماكن والأرقام.',
  es: 'Todavía no leemos este idioma. Su texto se guarda tal cual y se relaciona por sus campos, lugares y números.',
};
