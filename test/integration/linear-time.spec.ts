import { analyseText, loadLexicon } from '#language';
import { loggedError } from '#logging';
import { deviceName, isWebAddress, nameForm, parseEmailAddress } from '#membership';
import { answerLanguage } from '../../apps/api/src/input/answer-language.js';
import { unreadableInput } from '../../apps/api/src/input/readable-input.js';
import { titleFrom } from '../../apps/api/src/postings/title-from.js';

/** What makes a regular expression that goes back over its steps take them all again. */
const PIECES = [
  'a',
  ' ',
  '@',
  'a@',
  '1,',
  '1.1',
  '-',
  "d'",
  '(',
  '%',
  '；',
  'مـ',
  '一',
  '\n ',
  'a.',
  'é́',
  '::',
];
const WHOLE = 40_000;
/** A text that costs the square of its length costs some sixteen times as much as a quarter of it. */
const TIMES = 10;

const readers: readonly (readonly [
  what: string,
  length: number,
  read: (text: string) => unknown,
])[] = [
  ['what is readable', 20 * WHOLE, (text) => unreadableInput({ text })],
  ['an e-mail address', 20 * WHOLE, parseEmailAddress],
  ['a web address', WHOLE, isWebAddress],
  ['a browser', 20 * WHOLE, deviceName],
  ['a wish for languages', WHOLE, (text) => answerLanguage(null, text, [])],
  ['the name of an organisation', WHOLE, nameForm],
  ['a title', WHOLE, titleFrom],
  ['an error for the log', WHOLE, (text) => loggedError(new Error(text))],
  ['a posting', WHOLE, (text) => analyseText(text)],
];

/** The shortest of a few, in milliseconds: the machine may have other things to do. */
function cost(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage();
    read(text);
    const { user } = process.cpuUsage(started);
    return user / 1_000;
  });
  return Math.min(...times);
}

beforeAll(() => loadLexicon(), 60_000);

it.each(readers)('%s is read in a time that grows as the text does', (_what, length, read) => {
  const slow = PIECES.filter((piece) => {
    const of = (characters: number) => piece.repeat(Math.ceil(characters / piece.length)) + '!';
    const short = cost(read, of(length / 4));
    const long = cost(read, of(length));
    // What takes no time at all cannot be compared.
    return long > 200 && long > TIMES * Math.max(short, 10);
  });
  expect(slow).toEqual([]);
});
