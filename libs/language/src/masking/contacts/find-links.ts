import { matchesOf } from '../matches-of.js';
import { countries } from '#reference';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';

/** What may stand in an address of the web that is written into a text. */
const inAddress = String.raw`[^\s\p{Script=Han}<>"«»“”„‚‘’、，。；：！？（）【】《》،؛؟[\]{}…]`;

const generic =
  'com|org|net|info|edu|gov|int|mil|biz|io|ngo|ong|coop|app|dev|online|site|xyz|foundation|charity|link|page|gl|gle|ly|me';

/** Codes of countries that are words as well: `works.in` may only lack a space. */
const words = new Set(
  'am as at be de do es et in is it la me my ne no se so to us ai al an'.split(' '),
);

const codes = countries.map(({ code }) => code.toLowerCase()).filter((code) => !words.has(code));
const anyCode = countries.map(({ code }) => code.toLowerCase()).join('|');
const label = '[a-z0-9][a-z0-9-]{0,62}';
const path = String.raw`(?::\d{2,5})?[/?#]${inAddress}{0,2000}`;

const link = new RegExp(
  [
    String.raw`(?:https?|ftps?|tg|viber|whatsapp|skype|weixin):/{0,2}(?!\s)${inAddress}{3,2000}`,
    String.raw`(?<![\p{L}\p{N}@])www\.${inAddress}{3,2000}`,
    String.raw`(?<![\p{L}\p{N}@._-])(?:${label}\.){1,4}(?:${generic}|${anyCode}|cc|co|tv|ws|be)${path}`,
    String.raw`(?<![\p{L}\p{N}@._-])(?:${label}\.){1,4}(?:${generic}|${codes.join('|')})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}@._-])(?:${label}\.){2,4}(?:${anyCode})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** Addresses of the web, with or without their scheme: `https://…`, `www.…`, `t.me/…`, `example.org`. */
export function findLinks({ folded, text }: Passage): Mask[] {
  const masks: Mask[] = [];
  for (const { index, 0: found } of matchesOf(link, folded)) {
    const trimmed = found.replace(/[.,;:!?)'-]{1,20}$/u, '');
    if (isMissingSpace(text.slice(index, index + trimmed.length))) continue;
    masks.push({ start: index, end: index + trimmed.length, kind: 'link' });
  }
  return masks;
}

/** `village.No`, `8.a.m`, `P.S`: what looks like a name of the net, and is the end of a sentence or letters. */
function isMissingSpace(found: string): boolean {
  if (/[/:]/.test(found) || /^www\./i.test(found)) return /^(?:\p{L}\.)+\p{L}?\/?$/u.test(found);
  const last = found.slice(found.lastIndexOf('.') + 1);
  if (/^\p{Lu}\p{Ll}/u.test(last)) return true;
  return !/[\p{L}\d-]{2,}\.\p{L}+$/u.test(found);
}
