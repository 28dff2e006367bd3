import { maskText } from '../mask-text.js';
import type { MaskKind } from '../masked-text.js';

/** What is masked of a text, of one kind. */
function found(kind: MaskKind, text: string, country?: string): string[] {
  const { masks } = maskText(text, { language: 'en', ...(country ? { country } : {}) });
  return masks.filter((mask) => mask.kind === kind).map(({ start, end }) => text.slice(start, end));
}

describe('e-mail addresses', () => {
  it.each([
    ['Write to sokha.chan+ngo@mail.example.org.', 'sokha.chan+ngo@mail.example.org'],
    ['邮箱：王小明@例子.公司', '王小明@例子.公司'],
    ['ｓｏｋ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ｓｏｋ＠ｅｘａｍｐｌｅ．ｏｒｇ'],
    ['sokha @ example.org', 'sokha @ example.org'],
    ['sokha [at] example [dot] org', 'sokha [at] example [dot] org'],
    ['sokha at gmail dot com', 'sokha at gmail dot com'],
    ['my mail is sok@gmail', 'sok@gmail'],
  ])('%s', (text, email) => {
    expect(found('email', text)).toEqual([email]);
  });

  it.each(['5 kg @ 3.50 USD each', 'We meet at noon. Com is short.', 'look at dot maps'])(
    '%s: none',
    (text) => {
      expect(found('email', text)).toEqual([]);
    },
  );
});

describe('telephone numbers', () => {
  it.each([
    ['WhatsApp +855 (0)12 345 678', '+855 (0)12 345 678'],
    ['\u202A+855 12 345 678\u202C', '+855 12 345 678'],
    ['from abroad 00855 12 345 678', '00855 12 345 678'],
    ['we are at 012-345-678 all day', '012-345-678'],
    ['tel. 23 45 67', '23 45 67'],
    ['هاتف: ٠٧٩٨١٢٣٤٥٦', '٠٧٩٨١٢٣٤٥٦'],
    ['شماره ۰۷۹۸۱۲۳۴۵۶', '۰۷۹۸۱۲۳۴۵۶'],
    ['电话１３８１２３４５６７８', '１３８１２３４５６７８'],
    ['请找我 138-1234-5678', '138-1234-5678'],
    ['座机 010-62345678', '010-62345678'],
    ['тел. 8 (701) 234-56-78', '8 (701) 234-56-78'],
    ['appelez le 77 123 45 67', '77 123 45 67'],
    ['le soir 70 12 34 56', '70 12 34 56'],
    ['llamar al 612 345 678', '612 345 678'],
  ])('%s', (text, phone) => {
    expect(found('phone', text)).toEqual([phone]);
  });

  it('are known by their country where nothing announces them', () => {
    expect(found('phone', 'Evenings 612 345 678.', 'ES')).toEqual(['612 345 678']);
    expect(found('phone', 'Evenings 612 345 678.')).toEqual([]);
    expect(found('phone', 'We raised 612 345 678 pesetas.', 'ES')).toEqual([]);
  });

  it('come in lists', () => {
    expect(found('phone', 'Tel 012 345 678 / 23 45 67')).toEqual(['012 345 678', '23 45 67']);
  });

  it.each([
    '12 000 people',
    '+30 % of 1 000 000 XAF',
    '+1 000 000 people',
    '25 July 2027, 25.07.2027, 2027-07-25, 2026-2027, 2026/27',
    'between 2024 2025 2026 all 340 pupils',
    'grades 10 11 12, hours 08:00-17:00',
    'ISO 9001:2015 and registration No. 12345678',
    '0.25 ha and 0.123456 of a share',
    'budget 250 000 000 UGX, 12.500.000 riel',
    'we call 12 000 people by radio',
  ])('%s: none', (text) => {
    expect(found('phone', text, 'KH')).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['See www.example.org/path?x=1, please', 'www.example.org/path?x=1'],
    ['网址https://example.org/a，请看', 'https://example.org/a'],
    ['join t.me/abc.', 't.me/abc'],
    ['wa.me/85512345678', 'wa.me/85512345678'],
    ['our page example.com.kh', 'example.com.kh'],
    ['(example.org)', 'example.org'],
  ])('%s', (text, link) => {
    expect(found('link', text)).toEqual([link]);
  });

  it.each([
    'The village.No road',
    'clean water.in the dry months',
    'e.g. at 8 a.m., U.S.A.',
    '3.5 km/h',
  ])('%s: none', (text) => {
    expect(found('link', text)).toEqual([]);
  });
});

describe('names in networks', () => {
  it.each([
    ['ask @sok_dara there', '@sok_dara'],
    ['微信号 dara88', 'dara88'],
    ['WeChat ID: li-ming', 'li-ming'],
    ['Telegram rahim_84', 'rahim_84'],
    ['Telegram: sokdara.', 'sokdara'],
    ['Facebook: Sok Dara', 'Sok Dara'],
    ['تلغرام: rahim84', 'rahim84'],
  ])('%s', (text, name) => {
    expect(found('handle', text)).toEqual([name]);
  });

  it.each(['via Facebook and radio', 'Telegram: we send news', 'a WhatsApp group for mothers'])(
    '%s: none',
    (text) => {
      expect(found('handle', text)).toEqual([]);
    },
  );
});
