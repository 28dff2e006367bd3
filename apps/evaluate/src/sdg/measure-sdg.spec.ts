import { measureSdg } from './measure-sdg.js';

const water = {
  en: 'deep wells for villages without clean water',
  zh: '为缺乏清洁饮水的村庄打深井',
  fr: 'des puits profonds pour les villages sans eau potable',
  ru: 'глубокие колодцы для сёл без чистой воды',
  ar: 'آبار عميقة للقرى المحرومة من مياه الشرب النظيفة',
  es: 'pozos profundos para aldeas sin agua limpia',
};
const teachers = {
  en: 'training of teachers in rural schools',
  zh: '培训乡村学校教师',
  fr: 'formation des enseignants des écoles rurales',
  ru: 'обучение учителей сельских школ',
  ar: 'تدريب المعلمين في المدارس الريفية',
  es: 'formación de docentes de escuelas rurales',
};

describe('measureSdg', () => {
  it('finds the counterparts of plain sentences in every language', () => {
    expect(measureSdg([water, teachers])).toEqual({ zh: 1, fr: 1, ru: 1, ar: 1, es: 1 });
  });

  it('counts only what finds its own', () => {
    const crossed = [
      { ...water, fr: teachers.fr },
      { ...teachers, fr: water.fr },
    ];
    expect(measureSdg(crossed).fr).toBe(0);
  });
});
