const STOP_WORDS = new Set(
  (
    'the a an of and to in for with we our is are on by from at as it this that be or not ' +
    'de la le les des et en un una el los las y que du dans pour по и в на с для не что из'
  ).split(' '),
);
const LEAST_LENGTH_TO_STEM = 6;

/**
 * The words of a text as a plain search engine sees them: lower case, without the commonest words, English
 * endings cut, Chinese in overlapping pairs of characters. Deliberately knows no more: it serves the baselines.
 */
export function plainTokens(text: string): string[] {
  const lower = text.toLowerCase();
  const words = (lower.match(/\p{L}{2,}/gu) ?? []).filter(
    (word) => !STOP_WORDS.has(word) && !/\p{Script=Han}/u.test(word),
  );
  const pairs = (lower.match(/\p{Script=Han}+/gu) ?? []).flatMap(overlappingPairs);
  return [...words, ...pairs].map(cutEnding);
}

function overlappingPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function cutEnding(word: string): string {
  const isAscii = /^[a-z]+$/u.test(word);
  if (!isAscii || word.length < LEAST_LENGTH_TO_STEM) return word;
  return word.replace(/(ations?|ings?|ies|ed|es|s)$/u, '');
}
