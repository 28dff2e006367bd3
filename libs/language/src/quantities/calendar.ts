/** Figures that count nothing: parts of dates and times, years, ordinals, telephone numbers. */
export function countsNothing(folded: string, start: number, end: number): boolean {
  const figure = folded.slice(start, end);
  const after = folded.slice(end, end + 20);
  return (
    /^\d{8,}$/.test(figure) ||
    ordinalEnding.test(after) ||
    monthBehind.test(after) ||
    (/^(?:19|20)\d{2}$/.test(figure) && isYear(folded.slice(Math.max(0, start - 8), start), after))
  );
}

/** The stretches of a folded text that are dates, times and Chinese ordinals as a whole. */
export function calendarStretches(folded: string): (readonly [start: number, end: number])[] {
  return [...folded.matchAll(calendar)].map((m) => [m.index, m.index + m[0].length] as const);
}

const calendar = new RegExp(
  [
    String.raw`\d{4}-\d{1,2}-\d{1,2}`,
    String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
    String.raw`\d{1,2}:\d{2}`,
    String.raw`\d{4}\s?[-/]\s?(?:19|20)\d{2}`,
    String.raw`(?:19|20)\d{2}\s?年`,
    String.raw`\d{1,2}\s?[月日号]`,
    String.raw`第\s?\d+`,
  ].join('|'),
  'gu',
);

const ordinalEnding = /^(?:st|nd|rd|th|er|ère|e|è|ème|eme|º|ª|-?й|-?я|-?е|-?го)(?!\p{L})/u;

const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
];
const monthBehind = new RegExp(String.raw`^\s?(?:de |of )?(?:${months.join('|')})(?!\p{L})`, 'u');

const wordBeforeYear = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'in|since|by|until|till|from|of|year|before|after',
    'en|depuis|avant|après|année|an|desde|hasta|año|de',
    'в|с|до|к|после|عام|سنة|منذ|في',
  ].join('|')})\s$`,
  'u',
);

function isYear(before: string, after: string): boolean {
  return wordBeforeYear.test(before) || /^\s?(?:$|[.,;)年]|год|г\.)/u.test(after);
}
