import type { Language } from '#reference';
import type { ComposedMail } from './compose-mailing.js';
import { escapeHtml } from './escape-html.js';

/** A mail that tells one thing. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  /** What has happened. */
  readonly paragraphs: readonly string[];
  /** What somebody wrote to the recipient, in whatever language. */
  readonly quote?: string | null;
  /** What to do next. */
  readonly next: string;
  readonly action: { readonly label: string; readonly address: string };
}

/** The letter as text and as HTML. Pure: the same letter gives the same bytes. */
export function writeLetter(letter: Letter): ComposedMail {
  const { language, greeting, paragraphs, next, action } = letter;
  const quote = letter.quote?.trim() ?? '';
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const quoted = quote === '' ? [] : [quote.replace(/^/gm, '> ')];
  return {
    subject: oneLine(letter.subject).slice(0, 180),
    text:
      [
        oneLine(greeting),
        ...paragraphs,
        ...quoted,
        next,
        `${action.label}:\n${action.address}`,
      ].join('\n\n') + '\n',
    html: `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><body style="font-family:sans-serif;max-width:36em;margin:auto;padding:16px">
<p>${escapeHtml(oneLine(greeting))}</p>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
${quote === '' ? '' : `<blockquote dir="auto" style="white-space:pre-line;margin:16px 0;padding:0 16px;border-inline-start:4px solid #ccc">${escapeHtml(quote)}</blockquote>\n`}<p>${escapeHtml(next)}</p>
<p style="margin:24px 0"><a href="${escapeHtml(action.address)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#1f4e79;color:#fff;text-decoration:none">${escapeHtml(action.label)}</a></p>
</body></html>
`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
