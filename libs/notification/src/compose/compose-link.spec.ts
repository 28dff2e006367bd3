import { isMailedPurpose, type LinkPurpose, linkPurposes } from '#membership';
import { languages } from '#reference';
import { composeLink } from './compose-link.js';

const content = {
  purpose: 'sign-in',
  language: 'en',
  name: 'Ana',
  token: 'TOKEN-of-the-link',
  publicUrl: 'https://network.example',
} as const;

describe('the mail with a link', () => {
  it('says what the link does, how long it works, and what to do when one did not ask for it', () => {
    expect(composeLink(content).text).toMatchInlineSnapshot(`
      "Hello Ana,

      With this link you sign in to Caravanserai, without a password.

      Sign in:
      https://network.example/sign-in/link?token=TOKEN-of-the-link

      The link works once, within 30 minutes.

      If you did not expect this mail, you need not do anything: nothing happens without the link.
      "
    `);
  });

  const purposes = (Object.keys(linkPurposes) as LinkPurpose[]).filter(isMailedPurpose);
  it.each(languages.flatMap((language) => purposes.map((purpose) => [language, purpose] as const)))(
    'in %s for %s: the link, and the token not in the subject',
    (language, purpose) => {
      const { subject, text, html } = composeLink({ ...content, language, purpose });
      const address = `https://network.example${linkPurposes[purpose].page}?token=${content.token}`;
      expect(text).toContain(`\n${address}\n`);
      expect(html).toContain(`href="${address}"`);
      expect(subject).not.toContain(content.token);
      expect(`${subject}${text}`).not.toMatch(/undefined|NaN/);
    },
  );

  it('lets a name be neither markup nor another line', () => {
    const { text, html } = composeLink({ ...content, name: '<b>Ana</b>\nBcc: x@example.org' });
    expect(html).not.toContain('<b>');
    expect(text.split('\n')[0]).toBe('Hello <b>Ana</b> Bcc: x@example.org,');
  });
});
