import { analyseText } from '../analyse-text.js';

const read = (language: string, text: string) =>
  analyseText(text, { language }).prerequisites.map(
    ({ id, lacking }) => `${lacking ? 'no ' : ''}${id}`,
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
});
