import { matchesOf } from '../matches-of.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';
import { wordsPattern } from '../word-pattern.js';

/** `@name`, not behind what makes an e-mail address or a price of it. */
const atName = /(?<![\p{L}\p{M}\p{N}._%+/@-])@(?=[\p{N}_]{0,20}\p{L})[\p{L}\p{M}\p{N}_.-]{2,60}/gu;

const service = wordsPattern('service');
const account = wordsPattern('account');
const sureAccount = wordsPattern('account', { sure: true });
const latinId = String.raw`@?[a-z0-9_](?:[a-z0-9_.:-]{1,60}[a-z0-9_])`;

/** `WeChat ID: dara`, `微信号 dara`: a word says that an account follows. */
const named = new RegExp(
  String.raw`${service}\s{0,2}(?:${account}\s{0,2}){0,2}${sureAccount}\s{0,2}[:=是为]?\s{0,2}(?:is[\s:]{1,3})?(${latinId})`,
  'gu',
);

/** `Telegram: sokdara`, up to the end of the clause: one word is an account, several say something. */
const alone = new RegExp(
  String.raw`${service}(?:\s{1,2}${account}){0,2}\s?[:=]\s{0,2}(${latinId})(?=\s{0,3}(?:$|[.,;)\n،؛。；，、]))`,
  'gu',
);

/** `Telegram rahim_84`: what follows is no word. */
const bare = new RegExp(
  String.raw`${service}(?:\s{1,2}${account}){0,2}\s{0,2}[:=]?\s{0,2}(?=@?[a-z._:-]{0,40}[0-9_])(?=@?[0-9_.:-]{0,40}[a-z])(${latinId})`,
  'gu',
);

/** `Facebook: Sok Dara`: names behind a colon, up to the end of the clause. */
const page = new RegExp(
  String.raw`${service}(?:\s{1,2}${account})?\s?[:=]\s{0,2}(["«“]?)([\p{L}\p{M}'-]{2,40}(?: [\p{L}\p{M}'-]{1,40}){0,3})`,
  'gu',
);

/** Names of people and pages in social networks and messengers. */
export function findHandles({ folded, text }: Passage): Mask[] {
  const masks: Mask[] = [];
  for (const match of matchesOf(atName, folded)) {
    const length = match[0].replace(/[.-]+$/, '').length;
    masks.push({ start: match.index, end: match.index + length, kind: 'handle' });
  }
  for (const pattern of [named, alone, bare]) {
    for (const match of matchesOf(pattern, folded)) masks.push(lastGroup(match, match[1] ?? ''));
  }
  for (const match of matchesOf(page, folded)) {
    const mask = lastGroup(match, match[2] ?? '');
    if (isWrittenAsName(text.slice(mask.start, mask.end))) masks.push(mask);
  }
  return masks;
}

function lastGroup(match: RegExpExecArray, group: string): Mask {
  const end = match.index + match[0].length;
  return { start: end - group.length, end, kind: 'handle' };
}

/** Every word with a capital, or in a script without capitals no more than three words. */
function isWrittenAsName(written: string): boolean {
  const words = written.split(' ');
  if (/\p{Script=Arabic}|\p{Script=Han}/u.test(written)) return words.length <= 3;
  return words.every((word) => /^\p{Lu}/u.test(word));
}
