import {
  countryName,
  formOfSupportName,
  groupName,
  isFormOfSupport,
  needName,
  notionName,
  prerequisiteName,
  sectorName,
  subdivisionName,
  type Language,
} from '#reference';
import type { Reason } from './reason.js';
import type { Catalogue } from './words/catalogue.js';
import { catalogues } from './words/catalogues.js';
import { isParameterName, parameterKinds } from './words/parameter-kinds.js';

/** A list of countries longer than this is cut: nobody reads sixty names. */
const MOST_NAMES = 5;

/** How days, numbers and lists are written: British English, and the usual form of the others. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  fr: 'fr',
  ru: 'ru',
  ar: 'ar',
  es: 'es',
};

type Kind = (typeof parameterKinds)[keyof typeof parameterKinds];

/** A reason as one sentence without a full stop, in one of the six languages. */
export function renderReason(reason: Reason, language: Language): string {
  const catalogue = catalogues[language];
  return catalogue.reasons[reason.code].replace(/\{([\w-]+)\}/gu, (_, name: string) =>
    parameter(name, reason.params[name], language, catalogue),
  );
}

function parameter(
  name: string,
  value: string | number | readonly string[] | undefined,
  language: Language,
  catalogue: Catalogue,
): string {
  const kind: Kind = isParameterName(name) ? parameterKinds[name] : 'text';
  if (value === undefined) return absent(kind, catalogue);
  if (typeof value === 'number') return new Intl.NumberFormat(locales[language]).format(value);
  if (typeof value === 'string') return inWords(kind, value, language);
  const names = value.slice(0, MOST_NAMES).map((item) => inWords(kind, item, language));
  const list = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  return value.length > MOST_NAMES ? `${names.join(', ')} …` : list.format(names);
}

/** Only days may be absent: an open end of a window. */
function absent(kind: Kind, catalogue: Catalogue): string {
  if (kind === 'first-day') return catalogue.openStart;
  if (kind === 'last-day') return catalogue.openEnd;
  return '…';
}

function inWords(kind: Kind, value: string, language: Language): string {
  switch (kind) {
    case 'need':
      return needName(value, language);
    case 'sector':
      return sectorName(value, language);
    case 'country':
      return countryName(value, language);
    case 'subdivision':
      return subdivisionName(value, language);
    case 'group':
      return groupName(value, language);
    case 'prerequisite':
      return prerequisiteName(value, language);
    case 'notion':
      return notionName(value, language);
    case 'support':
      return isFormOfSupport(value) ? formOfSupportName(value, language) : value;
    case 'language':
      return new Intl.DisplayNames(locales[language], { type: 'language' }).of(value) ?? value;
    case 'first-day':
    case 'last-day':
      return day(value, language);
    case 'number':
    case 'text':
      return value;
  }
}

function day(value: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${value}T00:00:00Z`));
}
