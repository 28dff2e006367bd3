import { matchesOf } from '../matches-of.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';

/** Longest name before the @ and longest domain that an address may have (RFC 5321). */
const longestName = 64;
const longestDomain = 255;

const nameCharacter = /[\p{L}\p{M}\p{N}._%+'&=~-]/u;
const domain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]|\.(?=[\p{L}\p{N}])){1,254}/u;

/** `sokha [at] example [dot] org` and "sokha at gmail dot com", as people write to hide from machines. */
const spelled = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}\s?[[({<]\s?(?:at|a|arroba|arobase|собака|@)\s?[\])}>]\s?`,
    String.raw`[\p{L}\p{N}-]{2,63}(?:\s?(?:\.|[[({]\s?(?:dot|point|punto|точка|\.)\s?[\])}])\s?\p{L}{2,20}){0,3}`,
    String.raw`|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}\s(?:at|arroba|arobase|собака)\s[\p{L}\p{N}-]{2,63}`,
    String.raw`(?:\s(?:dot|point|punto|точка)\s\p{L}{2,20}){1,3}`,
  ].join(''),
  'gu',
);

/** E-mail addresses: plain, with spaces around the @, full-width, and spelled out. */
export function findEmails({ folded }: Passage): Mask[] {
  const masks: Mask[] = [];
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
    const mask = addressAround(folded, at);
    if (mask) masks.push(mask);
  }
  for (const { index, 0: found } of matchesOf(spelled, folded)) {
    masks.push({ start: index, end: index + found.length, kind: 'email' });
  }
  return masks;
}

function addressAround(folded: string, at: number): Mask | null {
  const spaced = folded[at - 1] === ' ' && folded[at + 1] === ' ';
  const nameEnd = spaced ? at - 1 : at;
  let start = nameEnd;
  while (start > 0 && nameEnd - start < longestName && isName(folded, start - 1)) start--;
  while (start < nameEnd && /['.&=~]/.test(folded.charAt(start))) start++;
  const from = at + (spaced ? 2 : 1);
  const found = domain.exec(folded.slice(from, from + longestDomain))?.[0].replace(/-+$/, '');
  if (start === nameEnd || !found || !isDomain(found, spaced)) return null;
  return { start, end: from + found.length, kind: 'email' };
}

function isName(folded: string, index: number): boolean {
  return nameCharacter.test(folded.charAt(index)) || /[\uD800-\uDFFF]/.test(folded.charAt(index));
}

/** `sok@gmail` is an address that lacks its end; `5 @ 3.50` is a price. */
function isDomain(found: string, spaced: boolean): boolean {
  return /\.\p{L}[\p{L}\p{M}]+$/u.test(found) || (!spaced && /^\p{L}{3,}$/u.test(found));
}
