import { parse, type Token } from '@messageformat/parser';

/** Stand around every message, so that what is cut off, put together or not a message at all is seen. */
export const OPENING = '⟦';
export const CLOSING = '⟧';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áƀçđéƒĝĥíĵķļḿñóþǫřšţúṽŵẋýž';
const LETTERS = new Map(
  [...PLAIN].flatMap((letter, i) => {
    const accented = ACCENTED.at(i) ?? letter;
    return [
      [letter, accented],
      [letter.toUpperCase(), accented.toUpperCase()],
    ];
  }),
);

/**
 * An English message as if it were of a language that nobody speaks: still to be read, about 40 % longer, and different
 * in every letter. What is put into it, plurals and choices stay as they are.
 *
 * @param message in ICU's way of writing. Throws when it is not.
 */
export function pseudoMessage(message: string): string {
  if (message === '') return '';
  let rewritten = '';
  let end = 0;
  for (const { offset, text } of contentsOf(parse(message))) {
    rewritten += message.slice(end, offset) + pseudoWords(text);
    end = offset + text.length;
  }
  return OPENING + rewritten + message.slice(end) + CLOSING;
}

/** What is words in a message, in the order in which it stands there, as it is written: quotes of ICU's are left in. */
function contentsOf(tokens: readonly Token[]): { offset: number; text: string }[] {
  return tokens.flatMap((token) => {
    if (token.type === 'content') return [token.ctx];
    return 'cases' in token ? token.cases.flatMap(({ tokens: inner }) => contentsOf(inner)) : [];
  });
}

/** Vowels twice: words grow and stay words, as in German or Finnish, where no line breaks either. */
function pseudoWords(text: string): string {
  return text
    .replace(/[aeiou]/gi, (vowel) => vowel + vowel.toLowerCase())
    .replace(/[a-z]/gi, (letter) => LETTERS.get(letter) ?? letter);
}
