import type { Language } from '#reference';
import { cuePattern } from './cue-pattern.js';

/**
 * How a clause says that a thing isn't there or can't be done: "no current", "port costs we cannot pay".
 * Patterns read the folded text (lower case, plain quotes, one alef).
 */
export const lackCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern(
    "no|not|cannot|can't|cant|don't|dont|doesn't|isn't|aren't|haven't|hasn't|without|nobody|none|never|lack|lacks|lacking|unable|neither|nor|impossible",
  ),
  zh: /没|无法|不能|不起|不通|缺|无(?!论)|未|难以/u,
  fr: cuePattern(
    "pas|sans|aucun|aucune|ni|jamais|manque|manquent|impossible|incapables?|n'(?:y a|a|ai|avons|ont) plus",
  ),
  ru: cuePattern('нет|без|не|нечем|ни|отсутствует|невозможно'),
  ar: cuePattern('لا|ليس|ليست|بدون|بلا|دون|لم|لن|نعجز|ينقصنا|وليس|ولا|ما عندنا|مفيش'),
  es: cuePattern('no|sin|ningun|ninguna|ningún|tampoco|nunca|faltan?|imposible'),
};
