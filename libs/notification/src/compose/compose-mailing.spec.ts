import { languages } from '#reference';
import { composeMailing, type MailItem } from './compose-mailing.js';

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

  it('puts an interest before everything else', () => {
    const items = [item({ kind: 'interest' }), item()];
    expect(composeMailing({ language: 'en', items, publicUrl }).subject).toBe(
      'Somebody is interested: “No water from January”',
    );
  });
});
