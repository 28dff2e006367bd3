import { findTimes } from '#language';

const today = '2026-11-22';

/** The times of a text as `words: first day to last day`, `…` where one lies open. */
const times = (language: string, text: string): string[] =>
  findTimes(text, language, today).map(
    ({ start, end, from, to }) => `${text.slice(start, end)}: ${from ?? '…'} to ${to ?? '…'}`,
  );

describe('findTimes', () => {
  it.each([
    ['en', 'We need it by March 2027.', 'by March 2027: … to 2027-03-31'],
    ['en', 'before 15 June', 'before 15 June: … to 2027-06-14'],
    ['en', 'before the end of March', 'before the end of March: … to 2027-03-31'],
    ['en', 'from 1 April to 30 June', 'from 1 April to 30 June: 2027-04-01 to 2027-06-30'],
    ['en', 'between May and July 2027', 'between May and July 2027: 2027-05-01 to 2027-07-31'],
    ['en', 'free 1–15 March', '1–15 March: 2027-03-01 to 2027-03-15'],
    ['en', 'on March 5th, 2027', 'on March 5th, 2027: 2027-03-05 to 2027-03-05'],
    ['en', 'after the 3rd of May', 'after the 3rd of May: 2027-05-04 to …'],
    ['en', 'starting in January', 'starting in January: 2027-01-01 to …'],
    ['en', 'from November to February', 'from November to February: 2026-11-01 to 2027-02-28'],
    ['en', 'until the end of the year', 'until the end of the year: … to 2026-12-31'],
    ['en', 'before Sept. 2027.', 'before Sept. 2027: … to 2027-08-31'],
    ['en', 'next month', 'next month: 2026-12-01 to 2026-12-31'],
    ['en', 'until 2027-05-31', 'until 2027-05-31: … to 2027-05-31'],
    ['en', 'on 12.04.2027', 'on 12.04.2027: 2027-04-12 to 2027-04-12'],
    ['en', 'It must be there before the rains.', 'before the rains: … to …'],
    ['fr', 'avant juin 2027', 'avant juin 2027: … to 2027-05-31'],
    ['fr', "d'ici fin mars", "d'ici fin mars: … to 2027-03-31"],
    ['fr', 'du 1er avril au 30 juin', 'du 1er avril au 30 juin: 2027-04-01 to 2027-06-30'],
    ['fr', 'd’avril à juin', 'd’avril à juin: 2027-04-01 to 2027-06-30'],
    ['fr', 'jusqu’au 15 mai', 'jusqu’au 15 mai: … to 2027-05-15'],
    ['fr', 'à partir de février', 'à partir de février: 2027-02-01 to …'],
    ['fr', 'en 2027', 'en 2027: 2027-01-01 to 2027-12-31'],
    ['fr', 'avant la saison des pluies', 'avant la saison des pluies: … to …'],
    ['es', 'durante enero', 'durante enero: 2027-01-01 to 2027-01-31'],
    ['es', 'antes de fines de marzo', 'antes de fines de marzo: … to 2027-03-31'],
    [
      'es',
      'del 1 de abril al 30 de junio',
      'del 1 de abril al 30 de junio: 2027-04-01 to 2027-06-30',
    ],
    ['es', 'para marzo de 2027', 'para marzo de 2027: … to 2027-03-31'],
    ['es', 'hasta el 5 de mayo de 2027', 'hasta el 5 de mayo de 2027: … to 2027-05-05'],
    ['es', 'antes de las lluvias', 'antes de las lluvias: … to …'],
    ['ru', 'до конца марта', 'до конца марта: … to 2027-03-31'],
    ['ru', 'до марта 2027 года', 'до марта 2027 года: … to 2027-02-28'],
    ['ru', 'до 15 мая', 'до 15 мая: … to 2027-05-15'],
    ['ru', 'с 1 апреля по 30 июня', 'с 1 апреля по 30 июня: 2027-04-01 to 2027-06-30'],
    ['ru', 'с 1 по 15 мая', 'с 1 по 15 мая: 2027-05-01 to 2027-05-15'],
    ['ru', 'в январе', 'в январе: 2027-01-01 to 2027-01-31'],
    ['ru', 'до зимы', 'до зимы: … to …'],
    ['ar', 'قبل نهاية مارس', 'قبل نهاية مارس: … to 2027-03-31'],
    ['ar', 'من ١ أبريل إلى ٣٠ يونيو', 'من ١ أبريل إلى ٣٠ يونيو: 2027-04-01 to 2027-06-30'],
    ['ar', 'بحلول آذار ٢٠٢٧', 'بحلول آذار ٢٠٢٧: … to 2027-03-31'],
    ['ar', 'حتى 15 مايو 2027', 'حتى 15 مايو 2027: … to 2027-05-15'],
    ['ar', 'خلال كانون الثاني', 'خلال كانون الثاني: 2027-01-01 to 2027-01-31'],
    ['ar', 'في نهاية السنة', 'في نهاية السنة: 2026-10-01 to 2026-12-31'],
    ['ar', 'قبل موسم الأمطار', 'قبل موسم الأمطار: … to …'],
    ['zh', '3月底前', '3月底前: … to 2027-03-31'],
    ['zh', '2027年3月前', '2027年3月前: … to 2027-02-28'],
    ['zh', '从4月1日到6月30日', '从4月1日到6月30日: 2027-04-01 to 2027-06-30'],
    ['zh', '4月1日至15日', '4月1日至15日: 2027-04-01 to 2027-04-15'],
    ['zh', '三月十五日至二十日', '三月十五日至二十日: 2027-03-15 to 2027-03-20'],
    ['zh', '明年三月起', '明年三月起: 2027-03-01 to …'],
    ['zh', '年底前', '年底前: … to 2026-12-31'],
    ['zh', '雨季前', '雨季前: … to …'],
  ])('%s: %s', (language, text, expected) => {
    expect(times(language, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'We may need 2027 bricks, and they march on.'],
    ['en', 'three months of 30 days'],
    ['zh', '三个月，2000人'],
    ['fr', 'La planète Mars est loin.'],
    ['es', '31 de abril de 2027'],
    ['und', '12 345'],
  ])('%s: no time in "%s"', (language, text) => {
    expect(times(language, text)).toEqual([]);
  });

  it('tells what may be a memory from what is a plan', () => {
    const weak = (text: string) => findTimes(text, 'en', today).map((time) => time.weak);
    expect(weak('In March the river came.')).toEqual([true]);
    expect(weak('We meet in March 2027, and during May.')).toEqual([false, false]);
  });

  it('finds several, in the order of the text', () => {
    expect(times('en', 'Closed in December, free from 1 May 2027 to 30 June 2027.')).toEqual([
      'in December: 2026-12-01 to 2026-12-31',
      'from 1 May 2027 to 30 June 2027: 2027-05-01 to 2027-06-30',
    ]);
  });
});

describe('a time in a sentence that says how things are', () => {
  const isWeak = (language: string, text: string) =>
    findTimes(text, language, today).map(({ weak }) => weak);

  it.each([
    ['en', 'From January the ponds are dry.'],
    ['en', 'Until May there is no water in the village.'],
    ['en', 'Each winter, until March, the pass is shut.'],
    ['fr', 'À partir de janvier, le puits est à sec.'],
    ['es', 'Hasta mayo no hay agua.'],
    ['ru', 'До мая перевал закрыт.'],
    ['ar', 'كل سنة من يناير لا يوجد ماء.'],
    ['zh', '从一月起池塘就干了。'],
  ])('in %s is weak: %s', (language, text) => {
    expect(isWeak(language, text)).toEqual([true]);
  });

  it.each([
    ['en', 'No water here. We need pumps from January.'],
    ['en', 'It must be there no later than March, the road is closed then.'],
    ['en', 'From 5 January the ponds are dry.'],
    ['fr', 'Sans eau, nous cherchons un foreur à partir de janvier.'],
    ['es', 'Queremos un pozo antes de mayo, no hay agua.'],
    ['ru', 'Воды нет, нужен насос до мая.'],
    ['ar', 'نحتاج مضخة قبل مايو، لا يوجد ماء.'],
    ['zh', '没有水，请在五月之前打井。'],
  ])('in %s counts where something is asked, or a day is said: %s', (language, text) => {
    expect(isWeak(language, text)).toEqual([false]);
  });

  it.each([
    ['en', 'We have been without light since June.'],
    ['fr', 'Nous sommes sans lumière depuis juin.'],
    ['ar', 'نحن بلا ضوء منذ يونيو.'],
    ['zh', '自从6月就没有电。'],
    ['zh', '6月以来没有电。'],
  ])('in %s, since when is a time that has been: %s', (language, text) => {
    const [{ from, to } = { from: null, to: null }] = findTimes(text, language, today);
    expect([from, to]).toEqual(['2026-06-01', null]);
  });
});
