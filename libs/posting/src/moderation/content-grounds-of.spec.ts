import { analyseText } from '#language';
import { isSectorCode } from '#reference';
import { aDemand } from '../../../../test/builders/a-demand.js';
import { anOffer } from '../../../../test/builders/an-offer.js';
import type { PostingDraft } from '../posting-draft.js';
import { searchTermsOf, wordTerms } from '../search/search-terms.js';
import { contentGroundsOf, touchesAfterEdit, touchesOf } from './content-grounds-of.js';
import { sensitiveSectors } from './sensitive-sectors.js';

const offerSaying = (language: string, text: string, changes: object = {}): PostingDraft =>
  anOffer({ language, title: '', text, sectors: [], supports: [], ...changes });

const groundsOf = (draft: PostingDraft, words: [string, string][] = []) =>
  contentGroundsOf(
    searchTermsOf(draft),
    words.map(([language, word]) =>
      wordTerms(analyseText(word, { language, kind: 'title' }), language).map(({ term }) => term),
    ),
  );

describe('contentGroundsOf', () => {
  it('finds nothing in a plain offer of wells', () => {
    expect(groundsOf(anOffer())).toEqual([]);
  });

  it.each([
    ['en', 'We look after orphans in two homes.'],
    ['zh', '我们照顾两所孤儿院的孤儿。'],
    ['fr', 'Nous accueillons des orphelins dans deux maisons.'],
    ['ru', 'Мы заботимся о сиротах в двух домах.'],
    ['ar', 'نرعى الأيتام في بيتين.'],
    ['es', 'Cuidamos a niños huérfanos en dos casas.'],
  ])('finds work among children in %s', (language, text) => {
    expect(groundsOf(offerSaying(language, text))).toContain('children');
  });

  it.each([
    ['en', 'We give microcredit to market women.'],
    ['zh', '我们为妇女提供小额贷款。'],
    ['fr', 'Nous accordons du microcrédit à des commerçantes.'],
    ['ru', 'Мы выдаём микрокредиты женщинам.'],
    ['ar', 'نقدم قروضا صغيرة للنساء.'],
    ['es', 'Damos microcréditos a las mujeres.'],
  ])('finds money that changes hands in %s', (language, text) => {
    expect(groundsOf(offerSaying(language, text))).toContain('cash');
  });

  it('finds what is ticked and not said', () => {
    expect(groundsOf(anOffer({ supports: ['funding'] }))).toContain('cash');
    expect(groundsOf(anOffer({ sectors: ['human-rights-and-civil-society'] }))).toContain(
      'sensitive-sector',
    );
    const demand = aDemand({ beneficiaries: { count: 40, groups: ['children'] } });
    expect(groundsOf(demand)).toContain('children');
  });

  it('does not find what the text denies', () => {
    const denial = 'We build roads. We do not give money and we do not work with orphans.';
    expect(groundsOf(offerSaying('en', denial))).not.toContain('children');
  });

  it('finds a word of the operator in its inflections, a phrase where all its words occur', () => {
    const text = offerSaying(
      'en',
      'They handed out weapons; the leader of the militia came along.',
    );
    expect(groundsOf(text, [['en', 'weapon']])).toContain('listed-word');
    expect(groundsOf(text, [['en', 'militia leader']])).toContain('listed-word');
    expect(groundsOf(text, [['en', 'militia camp']])).not.toContain('listed-word');
    expect(groundsOf(text, [['fr', 'militia']])).not.toContain('listed-word');
    const chinese = offerSaying('zh', '我们出售武器和药品。');
    expect(groundsOf(chinese, [['zh', '武器']])).toContain('listed-word');
  });

  it('knows every sector that it takes for sensitive', () => {
    expect([...sensitiveSectors].filter((code) => !isSectorCode(code))).toEqual([]);
  });
});

describe('touchesAfterEdit', () => {
  const plain = searchTermsOf(anOffer());
  const aboutChildren = searchTermsOf(anOffer({ text: 'Desks for orphans.' }));

  it('takes up what the new words bring and drops what they no longer say', () => {
    expect(touchesOf(aboutChildren)).toEqual(['children']);
    expect(touchesAfterEdit([], plain, aboutChildren)).toEqual(['children']);
    expect(touchesAfterEdit(['children'], aboutChildren, plain)).toEqual([]);
  });

  it('keeps what an officer has said of words that were there before', () => {
    expect(touchesAfterEdit([], aboutChildren, aboutChildren)).toEqual([]);
  });
});
