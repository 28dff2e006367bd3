/** Scripts that one language of the network's countries is written in, or that stand for one. */
const scripts: readonly (readonly [pattern: RegExp, language: string, weight: number])[] = [
  [/\p{Script=Latin}/gu, 'latin', 1],
  [/\p{Script=Cyrillic}/gu, 'cyrillic', 1],
  [/\p{Script=Arabic}/gu, 'arabic', 1],
  // One character of these says as much as two or three letters.
  [/\p{Script=Han}/gu, 'zh', 2.5],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 3],
  [/\p{Script=Hangul}/gu, 'ko', 2],
  [/\p{Script=Khmer}/gu, 'km', 1],
  [/\p{Script=Lao}/gu, 'lo', 1],
  [/\p{Script=Thai}/gu, 'th', 1],
  [/\p{Script=Myanmar}/gu, 'my', 1],
  [/\p{Script=Ethiopic}/gu, 'am', 1.5],
  [/\p{Script=Georgian}/gu, 'ka', 1],
  [/\p{Script=Armenian}/gu, 'hy', 1],
  [/\p{Script=Devanagari}/gu, 'devanagari', 1],
  [/\p{Script=Bengali}/gu, 'bn', 1],
  [/\p{Script=Tamil}/gu, 'ta', 1],
  [/\p{Script=Sinhala}/gu, 'si', 1],
  [/\p{Script=Hebrew}/gu, 'he', 1],
  [/\p{Script=Greek}/gu, 'el', 1],
  [/\p{Script=Tibetan}/gu, 'bo', 1],
  [/\p{Script=Gujarati}/gu, 'gu', 1],
  [/\p{Script=Gurmukhi}/gu, 'pa', 1],
  [/\p{Script=Telugu}/gu, 'te', 1],
  [/\p{Script=Malayalam}/gu, 'ml', 1],
  [/\p{Script=Kannada}/gu, 'kn', 1],
  [/\p{Script=Thaana}/gu, 'dv', 1],
  [/\p{Script=Mongolian}/gu, 'mn', 1],
];

/** The script most of a text is written in, by its name or the one language that it stands for. */
export function mainScript(text: string): string | undefined {
  if (/^[ -~\s]*$/.test(text)) return /[a-z]/i.test(text) ? 'latin' : undefined;
  let best: string | undefined;
  let most = 0;
  for (const [pattern, language, weight] of scripts) {
    const count = (text.match(pattern)?.length ?? 0) * weight;
    if (count > most) [best, most] = [language, count];
  }
  // Japanese mixes its own signs with Chinese characters; Chinese never does.
  return best === 'zh' && (text.match(/[぀-ヿ]/gu)?.length ?? 0) > 3 ? 'ja' : best;
}
