import { languages } from '#reference';
import { type NotificationKind, notificationKinds } from '../notification.js';
import { composeMailing, type MailItem } from './compose-mailing.js';
import { mailWords } from './mail-words/by-language.js';

const item = (changes: Partial<MailItem> = {}): MailItem => ({
  kind: 'suggestion',
  suggestionId: '0192aaaa-0000-7000-8000-000000000001',
  ownTitle: 'No water from January',
  otherTitle: '“幸福泉”深水井',
  otherKind: 'offer',
  otherOrganisation: 'Lantern Road',
  otherCountry: 'China',
  score: 8_000,
  reasons: ['Both speak of boreholes.'],
  answerToken: 'TOKEN',
  ...changes,
});
const publicUrl = 'https://example.org';

describe('a mail about suggestions', () => {
  it.each(languages)('says in %s what is suggested, why, and where to answer', (language) => {
    const mail = composeMailing({ language, items: [item()], publicUrl });
    expect(mail.subject).toContain('No water from January');
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain('幸福泉');
      expect(body).toContain('Lantern Road · China');
      expect(body).toContain('Both speak of boreholes.');
      expect(body).toContain(
        'https://example.org/suggestions/0192aaaa-0000-7000-8000-000000000001',
      );
    }
    expect(mail.html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
  });

  it('leads to the introduction where it tells of one', () => {
    const { text } = composeMailing({
      language: 'en',
      items: [item({ kind: 'introduction', answerToken: null })],
      publicUrl,
    });
    expect(text).toContain('/suggestions/0192aaaa-0000-7000-8000-000000000001/introduction\n');
  });

  it('has sentences of its own in every language', () => {
    const subjects = languages.map(
      (language) => composeMailing({ language, items: [item()], publicUrl }).text,
    );
    expect(new Set(subjects).size).toBe(languages.length);
  });

  it('tells five at most and counts the rest', () => {
    const items = Array.from({ length: 8 }, (_, i) => item({ otherTitle: `Offer ${i + 1}.` }));
    const { text, subject } = composeMailing({ language: 'en', items, publicUrl });
    expect(text).toContain('Offer 5.');
    expect(text).not.toContain('Offer 6.');
    expect(text).toContain('3 more are in the portal.');
    expect(subject).toMatch(/^8 possible partners/);
  });

  it('lets nothing that a poster writes become markup or a header', () => {
    const ownTitle = 'wells\r\nBcc: everybody@example.org';
    const otherTitle = '<script>alert(1)</script>"';
    const mail = composeMailing({
      language: 'en',
      items: [item({ ownTitle, otherTitle })],
      publicUrl,
    });
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toContain('<script>');
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
  });

  it('names every kind in its subject', () => {
    const subject = (kind: NotificationKind) =>
      composeMailing({ language: 'en', items: [item({ kind }), item()], publicUrl }).subject;
    expect(notificationKinds.map(subject)).toEqual([
      '2 possible partners, among them for “No water from January”',
      'Somebody is interested: “No water from January”',
      'You are introduced: “No water from January”',
      'You asked to hear of it again: “No water from January”',
    ]);
  });

  it.each(languages)('leads to an answer in %s, where there is one to give', (language) => {
    const link = 'https://example.org/answer?token=TOKEN';
    const mail = composeMailing({ language, items: [item()], publicUrl });
    expect(mail.text).toContain(`  ${link}\n`);
    expect(mail.html).toContain(`href="${link}"`);
    const used = composeMailing({ language, items: [item({ answerToken: null })], publicUrl });
    expect(used.text + used.html).not.toContain('/answer');
  });

  const contact = {
    personName: 'Li Wei',
    email: 'li@example.org',
    phone: null,
    messaging: '<b>Signal</b>\r\nBcc: everybody@example.org',
    note: ' ',
  };

  it.each(languages)(
    'says in %s how the introduced reach each other, and in no other mail',
    (language) => {
      const told = (changes: Partial<MailItem>) =>
        composeMailing({ language, items: [item({ contact, ...changes })], publicUrl });
      const { text, html } = told({ kind: 'introduction', answerToken: null });
      for (const body of [text, html]) {
        expect(body).toContain('Li Wei');
        expect(body).toContain('li@example.org');
      }
      expect(text).toMatch(/: <b>Signal<\/b> Bcc: everybody@example.org\n/);
      expect(html).not.toContain('<b>');
      const without = told({ kind: 'introduction', contact: null });
      expect(without.text).toContain(mailWords[language].contact.none);
      expect(without.text).not.toContain('undefined');
      // One whose only field waits to be confirmed says as little.
      const said = { personName: null, email: null, phone: null, messaging: null, note: null };
      expect(told({ kind: 'introduction', contact: said }).text).toBe(without.text);
      for (const kind of ['suggestion', 'interest', 'reminder'] as const)
        expect(told({ kind }).text).not.toContain('li@example.org');
    },
  );
});
