import type { Language } from '#reference';

const words = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

/**
 * How a clause says that a thing isn't there or can't be done: "no current", "port costs we cannot pay".
 * Patterns read the folded text (lower case, plain quotes, one alef).
 */
export const lackCues: Readonly<Record<Language, RegExp>> = {
  en: words(
    "no|not|cannot|can't|cant|don't|dont|doesn't|isn't|aren't|haven't|hasn't|without|nobody|none|never|lack|lacks|lacking|unable|neither|nor|impossible",
  ),
  zh: /没|无法|不能|不起|不通|缺|无(?!论)|未|难以/u,
  fr: words('pas|sans|aucun|aucune|ni|jamais|manque|manquent|impossible|incapables?'),
  ru: words('нет|без|не|нечем|ни|отсутствует|невозможно'),
  ar: words('لا|ليس|ليست|بدون|بلا|دون|لم|لن|نعجز|ينقصنا|وليس|ولا|ما عندنا|مفيش'),
  es: words('no|sin|ningun|ninguna|ningún|tampoco|nunca|falta|imposible'),
};
