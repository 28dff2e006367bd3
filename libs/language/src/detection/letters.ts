/** Letters that one language has and its neighbours in the same script have not. */
type Signs = readonly (readonly [language: string, letters: RegExp])[];

const cyrillicSigns: Signs = [
  ['tg', /[ҷӣӯҳ]/u],
  ['kk', /[ұәһі]/u],
  ['uk', /[їєґ]/u],
  ['be', /[ў]/u],
  ['mk', /[ѓќѕ]/u],
  ['sr', /[ђћјљњџ]/u],
  ['ky', /[ң]/u],
  ['mn', /[өү]/u],
  ['uz', /[ўқғҳ]/u],
];

const arabicSigns: Signs = [
  ['ps', /[ښځڅډړږټڼې]/u],
  ['ur', /[ٹڈڑےںھ]/u],
  ['ckb', /[ەۆێڕڵ]/u],
  ['ug', /[ۇۈۋ]/u],
  ['fa', /[پچژگکی]/u],
];

const latinSigns: Signs = [
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['uz', /[oOgG][ʻ‘ʼ’](?=[a-z])/u],
];

/** Words with own letters, as a share of all words: a foreign name or two is no sign. */
const least = 0.12;

/** The language whose own letters stand in a text; undefined when it has none of them. */
export function languageByLetters(
  text: string,
  script: 'cyrillic' | 'arabic' | 'latin',
): string | undefined {
  const signs = { cyrillic: cyrillicSigns, arabic: arabicSigns, latin: latinSigns }[script];
  const words = text.toLowerCase().match(/[\p{L}\p{M}ʻ‘ʼ’]+/gu) ?? [];
  const counts = signs.map(([language, pattern]) => {
    return [language, words.filter((word) => pattern.test(word)).length] as const;
  });
  const enough = words.length < 4 ? 1 : Math.max(2, words.length * least);
  return pickByCounts(text.toLowerCase(), new Map(counts), script, enough);
}

/** Kyrgyz may go without a letter of its own, or look like Mongolian; these words tell. */
const kyrgyzWords = /(?<!\p{L})(?:жана|үчүн|керек|биздин|бизге|менен)(?!\p{L})/gu;

function pickByCounts(
  lower: string,
  counts: ReadonlyMap<string, number>,
  script: string,
  enough: number,
): string | undefined {
  const count = (language: string) => counts.get(language) ?? 0;
  if (script === 'cyrillic') {
    if (count('kk') < enough && (lower.match(kyrgyzWords)?.length ?? 0) > 1) return 'ky';
    if (count('tg') >= enough && count('tg') + count('uz') > count('kk')) {
      return count('be') > count('tg') ? 'uz' : 'tg';
    }
    if (count('kk') >= enough && count('uk') > 0) return 'uk';
    if (count('be') >= enough) return count('kk') > 0 ? 'be' : 'uz';
    if (count('mn') >= enough && count('ky') > 0) return 'ky';
  }
  if (script === 'arabic' && count('fa') >= enough) {
    // Persian letters stand in Urdu, Pashto and Kurdish too; their own tell them apart.
    const narrower = ['ps', 'ur', 'ckb', 'ug'].find((language) => count(language) >= enough / 2);
    return narrower ?? 'fa';
  }
  const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return most >= enough ? best : undefined;
}
