const HAN = /^\p{Script=Han}+$/u;

/**
 * What a word can be recognised by. A Chinese compound is made of words, and where one ends is a matter of
 * the dictionary (贫困人口 or 贫困 and 人口), so it is taken apart: pairs of characters and single ones. A word
 * of any other script is itself.
 */
export function partsOf(word: string): string[] {
  if (!HAN.test(word)) return [word];
  const characters = [...word];
  if (characters.length === 1) return characters;
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...pairs, ...characters];
}
