import type { Language } from '#reference';
import type { Span } from '../text-analysis.js';

const hardEnd = /[!?;。！？；؛؟\n]|\.(?![\p{L}\p{N}])/u;

/** Words that turn the sentence: what follows them is not denied any more. */
const turns: Readonly<Record<Language, RegExp>> = {
  en: word('but|only|instead|however|rather|just|we|they|it|there|what|please'),
  fr: word('mais|seulement|plutôt(?! que)|en revanche|par contre|uniquement|nous|il|ils|elles'),
  es: word(
    'pero|sino|solo|sólo|solamente|más bien|lo que|necesitamos|queremos|buscamos|nosotros|en cambio',
  ),
  ru: word('но|только|зато|однако|лишь|а нужн\\p{L}+|нам нуж\\p{L}+|нужн[ыао]|нужен|просим|мы|они'),
  ar: word('لكن|ولكن|بل|انما|وانما|فقط|نحتاج|نريد|نحن|ونحتاج|لدينا|نقدم|ندرب'),
  zh: /[，,：:]|但|而是|只|需要|希望|而/u,
};

function word(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
}

/** A scope never reaches further than this many characters: a wrong guess then stays small. */
const longestScope: Readonly<Record<Language, number>> = {
  en: 160,
  fr: 160,
  es: 160,
  ru: 160,
  ar: 140,
  zh: 40,
};

/** A comma inside an excluded list is followed by one to three words; anything longer is new. */
const listItem = /^[,،、]\s*(?:[\p{L}\p{M}'-]+\s*){1,3}(?=[,،、.!?;؛؟]|$)/u;

/** Where the scope of a cue that reaches forward ends in the folded text. */
export function endOfScope(
  folded: string,
  cue: Span,
  language: Language,
  exclusion: boolean,
): number {
  const rest = folded.slice(cue.end, cue.end + longestScope[language]);
  const ends = [rest.search(hardEnd), rest.search(turns[language])];
  if (exclusion) ends.push(endOfList(rest, opensSentence(folded, cue.start)));
  const first = Math.min(...ends.filter((end) => end >= 0), rest.length);
  return cue.end + first;
}

function opensSentence(folded: string, start: number): boolean {
  return /(?:^|[.!?;\n])\s*$/u.test(folded.slice(Math.max(0, start - 4), start));
}

/** "Except for surgery, everything": at the head of a sentence the first comma ends what is excluded. */
function endOfList(rest: string, opens: boolean): number {
  let comma = rest.search(/[,،]/u);
  while (!opens && comma >= 0) {
    const item = listItem.exec(rest.slice(comma));
    if (!item) return comma;
    const next = rest.slice(comma + item[0].length).search(/[,،]/u);
    if (next < 0) return -1;
    comma += item[0].length + next;
  }
  return comma;
}

/** Where the clause that ends at `end` begins: behind the last mark of punctuation. */
export function startOfClause(folded: string, end: number): number {
  const furthest = Math.max(0, end - longestScope.en);
  let start = end;
  while (start > furthest && !clauseMarks.has(folded.charAt(start - 1))) start--;
  return start;
}

const clauseMarks = new Set('.!?;:。！？；：؛؟\n,，،');
