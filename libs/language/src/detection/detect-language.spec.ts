import { needs, type Language } from '#reference';
import fc from 'fast-check';
import { detectLanguage } from './detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Our village has no clean water and we ask for wells.'],
    ['en', 'Midwives wanted'],
    ['fr', 'Notre village n’a pas d’eau potable.'],
    ['fr', 'Forages pour le village'],
    ['es', 'Nuestra aldea no tiene agua potable.'],
    ['es', 'Se buscan parteras'],
    ['ru', 'В нашем селе нет чистой воды.'],
    ['ru', 'Колодцы для села'],
    ['ar', 'لا يوجد ماء نظيف في قريتنا'],
    ['zh', '我们村没有干净的水'],
    ['zh', '太阳能LED灯'],
  ])('hears %s in "%s"', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['km', 'ភូមិរបស់យើងគ្មានទឹកស្អាតទេ។ យើងត្រូវការអណ្តូង។'],
    ['lo', 'ບ້ານຂອງພວກເຮົາບໍ່ມີນ້ຳສະອາດ ພວກເຮົາຕ້ອງການນ້ຳສ້າງ'],
    ['my', 'ကျွန်ုပ်တို့ရွာတွင် သန့်ရှင်းသောရေမရှိပါ။'],
    ['am', 'መንደራችን ንጹህ ውሃ የለውም። ጉድጓድ እንፈልጋለን።'],
    ['ne', 'हाम्रो गाउँमा सफा पानी छैन। हामीलाई इनार चाहिन्छ।'],
    ['ja', '私たちの村にはきれいな水がありません。井戸が必要です。'],
    ['sw', 'Kijiji chetu hakina maji safi. Tunahitaji kisima kwa ajili ya familia 200 na shule.'],
    ['so', 'Tuuladayadu ma laha biyo nadiif ah. Waxaan u baahan nahay ceel iyo dugsi carruurta.'],
    ['id', 'Desa kami tidak memiliki air bersih. Kami membutuhkan sumur untuk 200 keluarga.'],
    ['vi', 'Làng chúng tôi không có nước sạch. Chúng tôi cần một giếng cho 200 gia đình.'],
    [
      'pt',
      'Nossa aldeia não tem água potável e as crianças caminham longe. Precisamos de um poço.',
    ],
    [
      'it',
      'Il nostro villaggio non ha acqua potabile e abbiamo bisogno di un pozzo per le famiglie.',
    ],
    ['ht', 'Vilaj nou an pa gen dlo pwòp. Nou bezwen yon pi pou 200 fanmi ak yon lekòl.'],
    ['tg', 'Дар деҳаи мо оби тоза нест. Мо ба чоҳ ва мактаб ниёз дорем, кӯдакон бемор мешаванд.'],
    ['kk', 'Біздің ауылда таза су жоқ. Бізге құдық және мектеп керек.'],
    ['ky', 'Биздин айылда таза суу жок. Бизге кудук жана мектеп керек, балдар үчүн.'],
    ['mn', 'Манай тосгонд цэвэр ус байхгүй. Бидэнд худаг хэрэгтэй, хүүхдүүд өвчилж байна.'],
    ['uk', 'У нашому селі немає чистої води. Нам потрібна криниця і школа для дітей.'],
    ['bg', 'В нашето село няма чиста вода. Децата са болни и ще е нужен кладенец.'],
    ['fa', 'روستای ما آب پاک ندارد. ما به یک چاه برای دویست خانواده نیاز داریم.'],
    ['ur', 'ہمارے گاؤں میں صاف پانی نہیں ہے۔ ہمیں کنویں کی ضرورت ہے۔'],
    ['ps', 'زموږ په کلي کې پاکې اوبه نشته. موږ یوې څاه ته اړتیا لرو.'],
  ])('hears another language, %s, when it clearly is one', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not led astray by a foreign name', () => {
    expect(detectLanguage('Село Кара-Өзөк: нужна вода для школы и больницы')).toBe('ru');
    expect(detectLanguage('We work with Nuestra Señora de Guadalupe in the hills')).toBe('en');
  });

  it.each(['', '   ', '12 345', '???', '🙂'])('hears nothing in "%s"', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('hears the language of the lexicon in its words, five at a time', () => {
    for (const language of ['en', 'zh', 'fr', 'ru', 'ar', 'es'] as Language[]) {
      const texts = needs.map((need) =>
        need.words[language]
          .slice(0, 5)
          .map((word) => word.text)
          .join(', '),
      );
      const right = texts.filter((text) => detectLanguage(text) === language).length;
      expect([language, right / texts.length > 0.97]).toEqual([language, true]);
    }
  }, 60_000);

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
