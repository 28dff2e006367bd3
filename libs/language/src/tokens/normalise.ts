import { simplifiedFrom } from './simplified-characters.js';

const characterFolds = buildCharacterFolds();

/**
 * The text in one form of its letters (lower case, plain quotes and digits, full-width forms made
 * half-width, one alef, traditional characters made simplified), **with every character where it was**:
 * an offset into the result is an offset into `text`.
 */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) {
      folded += String.fromCharCode(code + 32);
    } else if (code < 128) {
      folded += text[i];
    } else {
      folded += characterFolds.get(code) ?? lowerInPlace(text.charAt(i));
    }
  }
  return folded;
}

/** Lower case where it is one character too: `İ` would become two. */
function lowerInPlace(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/**
 * The form in which two spellings of a word are equal: NFKC, {@link foldInPlace}, without Arabic
 * vowel signs, tatweel and joiners.
 */
export function normaliseWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return foldInPlace(word.normalize('NFKC').replace(invisible, '').replace(/œ/gi, 'oe'));
}

/** Arabic vowel signs and tatweel, joiners and marks of direction. */
const invisible = /[\u064B-\u065F]|\u0640|\u0670|[\u200B-\u200F]|\u2060|\uFEFF/g;

/** A whole text in normal form: for comparing and for search, not for offsets. */
export function normalise(text: string): string {
  return normaliseWord(text).replace(/\s+/gu, ' ').trim();
}

function buildCharacterFolds(): ReadonlyMap<number, string> {
  const folds = new Map<number, string>();
  const put = (from: string, to: string) => {
    for (let i = 0; i < from.length; i++) folds.set(from.charCodeAt(i), to.charAt(i) || to);
  };
  put('‘’ʼ‛ʻ＇`´′', "'''''''''");
  put('‐‑‒–—―−', '-------');
  put('\u00A0\u2007\u202F\u3000\u2009', '     ');
  put('أإآٱىیکۀہٰ', 'ااااييكههه');
  put('٠١٢٣٤٥٦٧٨٩', '0123456789');
  put('۰۱۲۳۴۵۶۷۸۹', '0123456789');
  put('ёЁ', 'ее');
  for (let code = 0xff01; code <= 0xff5e; code++) {
    folds.set(code, String.fromCharCode(code - 0xfee0).toLowerCase());
  }
  for (const [traditional, simplified] of simplifiedFrom) {
    folds.set(traditional.charCodeAt(0), simplified);
  }
  return folds;
}
