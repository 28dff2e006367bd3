import type { Language } from '#reference';
import { cuePattern } from '../prerequisites/cue-pattern.js';

/**
 * How a sentence says how things are, and are again each year: "every year", "the ponds are dry", "the pass is shut".
 * Patterns read the folded text.
 */
export const stateCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern(
    '(?:every|each) (?:year|winter|summer|spring|autumn)|always|usually|dry|dries|shut|closed|cut off|flooded|frozen|snow|under water',
  ),
  zh: /每年|年年|每到|常年|干|涸|枯|封|淹|冻|雪/u,
  fr: cuePattern(
    'chaque (?:ann[ée]e|hiver|[ée]t[ée])|tous les (?:ans|hivers)|toujours|sec|secs|s[èe]ches?|[àa] sec|tarit|taris?|taries?|ferm[ée]e?s?|coup[ée]e?s?|inond[ée]e?s?|gel[ée]e?s?|neige',
  ),
  ru: cuePattern(
    'кажд(?:ый год|ую зиму|ое лето|ую весну)|ежегодно|всегда|обычно|сух\\p{L}+|пересых\\p{L}+|закрыт\\p{L}*|отрезан\\p{L}*|затоплен\\p{L}*|замерз\\p{L}+|снег\\p{L}*',
  ),
  ar: cuePattern(
    'كل (?:سنة|عام|شتاء|صيف)|سنويا|دائما|عادة|جاف\\p{L}*|[تي]جف|مغلق\\p{L}*|مقطوع\\p{L}*|[تي]نقطع|الثلج|الثلوج|ثلوج',
  ),
  es: cuePattern(
    'cada (?:a[ñn]o|invierno|verano)|todos los a[ñn]os|siempre|sec[oa]s?|se seca|se secan|cerrad[oa]s?|inundad[oa]s?|helad[oa]s?|nieve',
  ),
};

/** How a sentence says that something is to happen, beside how it says what is wished for. */
export const planCues: Readonly<Record<Language, RegExp>> = {
  en: cuePattern('must|should|shall|will|can|deadline|later|latest|available|free|ready|offer'),
  zh: /必须|应当|应该|可以|可提供|有空/u,
  fr: cuePattern(
    'doit|doivent|devra|devraient?|peut|peuvent|pouvons|tard|disponibles?|pr[êe]t\\p{L}*',
  ),
  ru: cuePattern('долж\\p{L}+|успеть|позже|позднее|можем|может|готов\\p{L}*|свободн\\p{L}+'),
  ar: cuePattern('يجب|ينبغي|موعد\\p{L}*|يمكن\\p{L}*|نستطيع|متاح\\p{L}*|جاهز\\p{L}*'),
  es: cuePattern('deben?|deber[íi]an?|tarde|puede|pueden|podemos|disponibles?|list[oa]s?'),
};
