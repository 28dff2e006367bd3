import { ReplaceWatchedWords, type WordToWatch } from '#posting';
import { type Command, operator } from './command.js';
import { readTextFile } from './read-text-file.js';

const LARGEST = 1024 * 1024;

export const watchWords: Command = {
  usage: 'watch-words FILE',
  summary: 'replace the words for which a posting waits; each line a language, a space, the word',
  async run(app, [file]) {
    const words = wordsIn(await readTextFile(file, LARGEST));
    await app.get(ReplaceWatchedWords, { strict: false }).run(operator, words);
    return { lines: [`${words.length} words are watched now.`] };
  },
};

/** `en ransom` on each line; empty lines and those that begin with # are passed over. */
function wordsIn(text: string): WordToWatch[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', ...word] = line.split(/\s+/);
      return { language, word: word.join(' ') };
    });
}
