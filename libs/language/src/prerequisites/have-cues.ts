import type { Language } from '#reference';
import { cuePattern } from './cue-pattern.js';

/**
 * How a clause begins that says a thing is there; what follows the thing is then about something else ("a
 * hall that does not leak"). Patterns read the folded text.
 */
export const haveCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern("(?<!to )have|has|there is|there are|there's|own|owns|(?:we|they) are"),
  zh: /有|具备/u,
  fr: cuePattern('avons|a|ont|il y a|dispose|disposons|existe|sommes'),
  ru: cuePattern('есть|имеется|имеем|имеются|располагаем'),
  ar: cuePattern('[وف]?(?:عندنا|لدينا|يوجد|توجد|هناك|نملك)'),
  es: cuePattern('tenemos|tiene|tienen|hay|contamos|cuenta|somos'),
};
