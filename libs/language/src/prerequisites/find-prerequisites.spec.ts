import { analyseText } from '../analyse-text.js';

const read = (language: string, text: string) =>
  analyseText(text, { language }).prerequisites.map(
    ({ id, said }) => `${{ there: '', lacking: 'no ', open: 'maybe ' }[said]}${id}`,
  );

describe('prerequisites of help', () => {
  it('are there when a clause names them, in six languages', () => {
    expect(read('en', 'We have a big hall, and a generator for the evenings.')).toEqual([
      'premises',
      'power-supply',
    ]);
    expect(read('zh', '村里有空房，24小时供电')).toEqual(['premises', 'power-supply']);
    expect(read('fr', 'La commune donne le terrain et le ministère a signé une lettre.')).toContain(
      'land',
    );
    expect(read('ru', 'Есть свободное помещение, проживание обеспечим')).toEqual([
      'premises',
      'lodging',
    ]);
    expect(read('ar', 'عندنا قاعة نظيفة ومولد كهربائي')).toEqual(['premises', 'power-supply']);
    expect(read('es', 'Tenemos salón comunal y podemos dar alojamiento')).toEqual([
      'premises',
      'lodging',
    ]);
  });

  it('are lacking when their clause denies something', () => {
    expect(read('en', 'There is no electricity, but the school has a hall.')).toEqual([
      'no power-supply',
      'premises',
    ]);
    expect(read('en', 'port fees we cannot pay')).toContain('no port-costs');
    expect(read('zh', '我们没有网络')).toEqual(['no internet']);
    expect(read('zh', '运费我们付不起')).toContain('no port-costs');
    expect(read('fr', 'Nous sommes sans électricité')).toEqual(['no power-supply']);
    expect(read('ru', 'Платить нам нечем')).toEqual(['no own-contribution']);
    expect(read('ar', 'لا نستطيع دفع رسوم الميناء')).toContain('no port-costs');
    expect(read('es', 'No hay internet')).toEqual(['no internet']);
  });

  it('stand where the text names them', () => {
    const text = 'We have a hall.';
    const [hall] = analyseText(text, { language: 'en' }).prerequisites;
    expect(text.slice(hall?.start, hall?.end)).toBe('hall');
  });

  it.each([
    ['en', 'We need electricity.', 'maybe power-supply'],
    ['en', 'Electricity is needed', 'maybe power-supply'],
    ['en', 'What is missing is internet', 'maybe internet'],
    ['en', 'The hall was destroyed', 'maybe premises'],
    ['en', 'We are too poor to pay', 'maybe own-contribution'],
    ['zh', '我们需要发电机', 'maybe power-supply'],
    ['fr', "Nous avons besoin d'électricité", 'maybe power-supply'],
    ['ru', 'Нужен генератор', 'maybe power-supply'],
    ['ar', 'نحتاج إلى كهرباء', 'maybe power-supply'],
    ['es', 'Queremos construir un aula', 'maybe premises'],
  ])('are no more than open when they are what is asked for or gone (%s): %s', (...row) => {
    const [language, text, expected] = row;
    expect(read(language, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'There is no problem with electricity', 'power-supply'],
    ['en', 'Not only a hall is ready', 'premises'],
    ['en', 'Land is not a problem', 'land'],
    ['en', 'We have a hall that does not leak', 'premises'],
    ['en', 'We lack nothing but a teacher: the hall is ready', 'premises'],
    ['en', 'The school has electricity but no water', 'power-supply'],
    ['zh', '场地没问题', 'premises'],
    ['fr', "Pas de problème pour l'électricité", 'power-supply'],
    ['ru', 'С электричеством проблем нет', 'power-supply'],
    ['ar', 'لا مشكلة في الكهرباء', 'power-supply'],
    ['es', 'No falta terreno', 'land'],
  ])('are there though a word denies something else (%s): %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'We have no hall, but the school next door does.'],
    ['zh', '没有场地，但隔壁学校有'],
    ['fr', "Nous n'avons pas de salle, mais l'école voisine en a une."],
    ['ru', 'Зала нет, но у соседней школы есть.'],
    ['ar', 'ليس عندنا قاعة لكن المدرسة المجاورة عندها.'],
  ])('are open when others have them (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual(['maybe premises']);
  });

  it('are read in no longer stretch than a sentence, however long the text is', () => {
    const text = `${'hall '.repeat(200)} and ${'water '.repeat(200)} no`;
    expect(new Set(read('en', text))).toEqual(new Set(['premises']));
  });
});
