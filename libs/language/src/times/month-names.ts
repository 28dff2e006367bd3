import type { Language } from '#reference';

/**
 * The months from January on, as patterns over the folded text (lower case, one alef, plain ya and ha).
 * Arabic has the names of Egypt and the Gulf, of the Levant, and of the Maghreb.
 */
export const monthNames: Readonly<Record<Exclude<Language, 'zh'>, readonly string[]>> = {
  en: [
    ...['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul'],
    ...['august|aug', 'september|sept?', 'october|oct', 'november|nov', 'december|dec'],
  ],
  fr: [
    ...['janvier|janv', 'f[ée]vrier|f[ée]vr', 'mars', 'avril', 'mai', 'juin', 'juillet', 'ao[uû]t'],
    ...['septembre|sept', 'octobre|oct', 'novembre|nov', 'd[ée]cembre|d[ée]c'],
  ],
  es: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto'],
    ...['septiembre|setiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  ru: [
    ...['январ[ьяюе]', 'феврал[ьяюе]', 'март[ауе]?', 'апрел[ьяюе]', 'ма[йяюе]', 'июн[ьяюе]'],
    ...['июл[ьяюе]', 'август[ауе]?', 'сентябр[ьяюе]', 'октябр[ьяюе]', 'ноябр[ьяюе]'],
    'декабр[ьяюе]',
  ],
  ar: [
    ...['يناير|كانون الثاني|جانفي', 'فبراير|شباط|فيفري', 'مارس|اذار', 'ابريل|نيسان|افريل'],
    ...['مايو|ماي|ايار', 'يونيو|يوني[هة]|حزيران|جوان', 'يوليو|يولي[هة]|تموز|يوليوز|جويلي[هة]'],
    ...['اغسطس|غشت|اوت', 'سبتمبر|ايلول|شتنبر', 'اكتوبر|تشرين الاول', 'نوفمبر|تشرين الثاني|نونبر'],
    'ديسمبر|كانون الاول|دجنبر',
  ],
};
