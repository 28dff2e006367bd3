import type { Language } from '#reference';

/**
 * How a language that names its months says a period, as patterns over the folded text. A pattern that
 * ends in a space or an apostrophe stands right before the next piece.
 */
export interface PeriodWords {
  beginning: string;
  middle: string;
  end: string;
  /** Behind the number of a day. */
  ordinal: string;
  /** Between the day and the month. */
  ofMonth: string;
  /** Before the name of a month. */
  monthWord: string;
  /** Between the month and the year. */
  ofYear: string;
  /** Before a year that stands alone, and behind any. */
  yearWord: string;
  yearEnd: string;
  thisMonth: string;
  nextMonth: string;
  thisYear: string;
  nextYear: string;
  /** What "the end of" makes the end of this month, and of this year. */
  theMonth: string;
  theYear: string;
}

export const periodWords: Readonly<Record<Exclude<Language, 'zh'>, PeriodWords>> = {
  en: {
    beginning: '(?:the )?(?:beginning|start) of |early[ -]',
    middle: '(?:the )?middle of |mid[ -]?',
    end: '(?:the )?end of |late ',
    ordinal: 'st|nd|rd|th',
    ofMonth: ' of',
    monthWord: '',
    ofYear: ', | of | ',
    yearWord: '(?:the )?year ',
    yearEnd: '',
    thisMonth: 'this month',
    nextMonth: 'next month',
    thisYear: 'this year',
    nextYear: 'next year',
    theMonth: '(?:the|this) month',
    theYear: '(?:the|this) year',
  },
  fr: {
    beginning: "(?:le )?d[ée]but (?:de |d'|du mois de )?",
    middle: "mi-?|(?:le )?milieu (?:de |d')?",
    end: "(?:la )?fin (?:de |d'|du mois de )?",
    ordinal: 'er|ère',
    ofMonth: ' de',
    monthWord: '',
    ofYear: " de l'an | ",
    yearWord: "l'an(?:née)? ",
    yearEnd: '',
    thisMonth: 'ce mois(?:-ci)?',
    nextMonth: 'le mois prochain',
    thisYear: 'cette année',
    nextYear: "l'an(?:née)? prochaine?",
    theMonth: '(?:du|ce) mois',
    theYear: "(?:l'|cette )?année",
  },
  es: {
    beginning: '(?:a )?(?:principios|comienzos|inicios) del? ',
    middle: '(?:a )?mediados del? ',
    end: '(?:a )?(?:fines|finales|fin|final) del? ',
    ordinal: 'º|°|ero',
    ofMonth: ' de',
    monthWord: '(?:mes de )?',
    ofYear: ' de | del | ',
    yearWord: '(?:el )?año ',
    yearEnd: '',
    thisMonth: 'este mes',
    nextMonth: '(?:el )?(?:pr[óo]ximo mes|mes que viene|mes pr[óo]ximo)',
    thisYear: 'este año',
    nextYear: '(?:el )?(?:pr[óo]ximo año|año que viene|año pr[óo]ximo)',
    theMonth: '(?:este )?mes',
    theYear: '(?:este )?año',
  },
  ru: {
    beginning: 'начал[аеуо] ',
    middle: 'середин[аеыу] ',
    end: 'кон(?:ца|це|цу|ец) ',
    ordinal: '-?(?:го|е)',
    ofMonth: '',
    monthWord: '',
    ofYear: ' ',
    yearWord: '',
    yearEnd: ' ?(?:года|году|год|г\\.?)',
    thisMonth: 'эт(?:ом|ого) месяц[ае]',
    nextMonth: 'следующ(?:ем|его|ему|ий) месяц[аеу]?',
    thisYear: 'эт(?:ом|ого|ому|от) год[ау]?',
    nextYear: 'следующ(?:ем|его|ему|ий) год[ау]?',
    theMonth: '(?:этого )?месяца',
    theYear: '(?:этого )?года',
  },
  ar: {
    beginning: '(?:بداية|اوائل|مطلع) ',
    middle: '(?:منتصف|اواسط) ',
    end: '(?:نهاية|اواخر|اخر) ',
    ordinal: '',
    ofMonth: '(?: من)?(?: شهر)?',
    monthWord: '(?:شهر )?',
    ofYear: ' (?:من )?(?:عام|سنة) | ',
    yearWord: '(?:عام|سنة|العام|السنة) ',
    yearEnd: '',
    thisMonth: 'هذا الشهر|الشهر الجاري',
    nextMonth: 'الشهر (?:القادم|المقبل)',
    thisYear: 'هذا العام|هذه السنة|العام الجاري',
    nextYear: '(?:العام|السنة) (?:القادمة?|المقبلة?)',
    theMonth: '(?:هذا )?الشهر',
    theYear: '(?:هذا )?العام|(?:هذه )?السنة',
  },
};
