import { linkAddress } from '#membership';
import type { Language } from '#reference';
import type { NotificationKind } from '../notification.js';
import { contactLines, type MailedContact } from './contact-lines.js';
import { escapeHtml } from './escape-html.js';
import { mailWords } from './mail-words/by-language.js';
import type { MailWords } from './mail-words/mail-words.js';

/** One suggestion as a mail tells of it; texts are in the recipient's language or as their posters wrote them. */
export interface MailItem {
  readonly kind: NotificationKind;
  readonly suggestionId: string;
  readonly ownTitle: string;
  readonly otherTitle: string;
  readonly otherKind: 'demand' | 'offer';
  /** Null for one that shows its name to its partners only. */
  readonly otherOrganisation: string | null;
  readonly otherCountry: string;
  /** Basis points. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Of the link by which it is answered without signing in; null when there is nothing to answer. */
  readonly answerToken: string | null;
  /** Of the other side; for an introduction only. Null when it has given none. */
  readonly contact?: MailedContact | null;
}

export interface MailingContent {
  readonly language: Language;
  /** The most important first. */
  readonly items: readonly MailItem[];
  readonly publicUrl: string;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** More than this many are counted, not told: the mail must be readable on a small screen and a bad line. */
export const toldAtMost = 5;
const REASONS_AT_MOST = 4;

/** The mail about `items`. Pure: the same content gives the same bytes. */
export function composeMailing({ language, items, publicUrl }: MailingContent): ComposedMail {
  const words = mailWords[language];
  const told = items.slice(0, toldAtMost);
  const more = items.length - told.length;
  return {
    subject: subjectOf(items, words),
    text: textOf(told, more, words, publicUrl),
    html: htmlOf(told, more, words, { language, publicUrl }),
  };
}

function subjectOf(items: readonly MailItem[], words: MailWords): string {
  const [first] = items;
  if (!first) throw new Error('A mail without items has no subject.');
  return subjectLine(first, items.length, words).replace(/\s+/g, ' ').slice(0, 180);
}

function subjectLine({ kind, ownTitle }: MailItem, count: number, words: MailWords): string {
  if (kind === 'suggestion') return words.suggestionSubject(ownTitle, count);
  return words[`${kind}Subject`](ownTitle);
}

function textOf(
  told: readonly MailItem[],
  more: number,
  words: MailWords,
  publicUrl: string,
): string {
  const blocks = told.map((item) =>
    [
      lead(item, words),
      `  ${item.otherTitle}`,
      `  ${byline(item, words)}`,
      ...linesOf(item, words).map((line) => `  ${line}`),
      ...item.reasons.slice(0, REASONS_AT_MOST).map((reason) => `  - ${reason}`),
      ...linksOf(item, words, publicUrl).flatMap(({ label, url }) => [`  ${label}`, `  ${url}`]),
    ].join('\n'),
  );
  const rest = more > 0 ? [words.more(more)] : [];
  return [words.greeting, ...blocks, ...rest, words.closing(publicUrl)].join('\n\n') + '\n';
}

function htmlOf(
  told: readonly MailItem[],
  more: number,
  words: MailWords,
  { language, publicUrl }: { language: Language; publicUrl: string },
): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const blocks = told.map((item) => htmlBlock(item, words, publicUrl));
  const rest = more > 0 ? `<p>${escapeHtml(words.more(more))}</p>` : '';
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><body style="font-family:sans-serif;max-width:36em;margin:auto;padding:16px">
<p>${escapeHtml(words.greeting)}</p>
${blocks.join('\n')}
${rest}
<p style="margin-top:32px;color:#555">${escapeHtml(words.closing(publicUrl))}</p>
</body></html>
`;
}

function htmlBlock(item: MailItem, words: MailWords, publicUrl: string): string {
  const lines = linesOf(item, words).map(
    (line) => `<p style="margin:4px 0" dir="auto">${escapeHtml(line)}</p>\n`,
  );
  const reasons = item.reasons
    .slice(0, REASONS_AT_MOST)
    .map((reason) => `<li>${escapeHtml(reason)}</li>`);
  const links = linksOf(item, words, publicUrl).map(
    ({ label, url }) =>
      `<p style="margin:8px 0">${escapeHtml(label)}<br><a href="${escapeHtml(url)}" dir="ltr">${escapeHtml(url)}</a></p>`,
  );
  return `<p style="margin:24px 0 4px">${escapeHtml(lead(item, words))}</p>
<p style="margin:0;font-size:18px" dir="auto"><strong>${escapeHtml(item.otherTitle)}</strong></p>
<p style="margin:4px 0;color:#555" dir="auto">${escapeHtml(byline(item, words))}</p>
${lines.join('')}<ul style="margin:4px 0">${reasons.join('')}</ul>
${links.join('\n')}`;
}

function lead(item: MailItem, words: MailWords): string {
  if (item.kind !== 'suggestion') return words[`${item.kind}Lead`](item.ownTitle);
  return item.otherKind === 'offer'
    ? words.offerLead(item.ownTitle)
    : words.demandLead(item.ownTitle);
}

function byline({ otherOrganisation, otherCountry }: MailItem, words: MailWords): string {
  return `${otherOrganisation ?? words.unnamedOrganisation} · ${otherCountry}`;
}

/** What only the introduced read: how they reach each other, and what they do now. */
function linesOf({ kind, contact }: MailItem, words: MailWords): string[] {
  if (kind !== 'introduction') return [];
  return [...contactLines(contact ?? null, words.contact), words.nextStep];
}

function linksOf(
  { answerToken, kind, suggestionId }: MailItem,
  words: MailWords,
  publicUrl: string,
): { label: string; url: string }[] {
  // The portal knows which introduction came of a suggestion.
  const path = kind === 'introduction' ? `${suggestionId}/introduction` : suggestionId;
  const page = new URL(`/suggestions/${path}`, publicUrl).href;
  return [
    ...(answerToken
      ? [{ label: words.answer, url: linkAddress(publicUrl, 'answer', answerToken) }]
      : []),
    { label: words.details, url: page },
  ];
}
