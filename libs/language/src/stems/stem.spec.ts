import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';
import { stem, stemsOf } from './stem.js';

const stemOf = (language: Language) => (word: string) => stem(normaliseWord(word), language);

describe('stem', () => {
  it.each<[Language, string[]]>([
    ['en', ['well', 'wells', 'Wells']],
    ['en', ['organisation', 'organization', 'organisations']],
    ['en', ['midwife', 'midwives']],
    ['en', ['labour', 'labor']],
    ['en', ['centre', 'center', 'centres']],
    ['en', ['programme', 'program', 'programs']],
    ['en', ['orthopaedic', 'orthopedic']],
    ['en', ['counselling', 'counseling']],
    ['en', ['child', 'children']],
    ['fr', ['école', 'écoles', 'ecole', 'ÉCOLES']],
    ['fr', ['cambodgien', 'cambodgienne', 'cambodgiens']],
    ['fr', ['œil', 'oeil']],
    ['es', ['mujer', 'mujeres']],
    ['es', ['taller', 'talleres']],
    ['es', ['capacitación', 'capacitacion', 'capacitaciones']],
    ['es', ['luz', 'luces']],
    ['ru', ['учитель', 'учителя', 'учителей', 'учителями']],
    ['ru', ['колодец', 'колодца', 'колодцев']],
    ['ru', ['девочка', 'девочек', 'девочкам']],
    ['ru', ['беженец', 'беженцы', 'беженцев']],
    ['ru', ['семена', 'семян', 'семенам', 'семя']],
    ['ru', ['приём', 'приёма', 'прием']],
    ['fr', ['élève', 'élèves', 'eleves']],
    ['ar', ['تعاونية', 'التعاونيات']],
    ['ar', ['زيتون', 'الزيتون']],
    ['ar', ['معلم', 'المعلم', 'معلمون', 'معلمين', 'المعلمات', 'معلّم']],
    ['ar', ['مدرسة', 'المدرسة', 'مدرستنا', 'مدرسات']],
    ['ar', ['آمن', 'آمنة', 'امن']],
    ['ar', ['مستشفى', 'مستشفي', 'المستشفى']],
    ['ar', ['بئر', 'بئراً', 'البئر']],
  ])('%s gives %j one stem', (language, words) => {
    expect(new Set(words.map(stemOf(language))).size).toBe(1);
  });

  it.each<[Language, string, string]>([
    ['en', 'organisation', 'organ'],
    ['en', 'teacher', 'teeth'],
    ['ar', 'مدرسة', 'مدرس'],
    ['ar', 'عملية', 'عمل'],
    ['ru', 'вода', 'завод'],
    ['es', 'niño', 'nido'],
    ['en', 'cooperatives', 'cooperation'],
    ['en', 'interns', 'international'],
    ['en', 'AIDS', 'aid'],
    ['en', 'animators', 'animals'],
    ['en', 'second', 'secondment'],
    ['en', 'university', 'universal'],
    ['fr', 'coopérative', 'coopération'],
    ['fr', 'communication', 'commune'],
    ['fr', 'opéra', 'opérateur'],
    ['fr', 'programmation', 'programme'],
    ['fr', 'terrasses', 'terres'],
    ['fr', 'étable', 'établir'],
    ['fr', 'élèves', 'éleveuses'],
    ['es', 'cooperativa', 'cooperación'],
    ['es', 'ópera', 'operación'],
    ['es', 'comunicadoras', 'comunidad'],
    ['es', 'vacuna', 'vacuno'],
    ['es', 'formación', 'forma'],
    ['ru', 'семена', 'семья'],
    ['ru', 'семьи', 'семь'],
    ['ru', 'радио', 'рад'],
    ['ru', 'опера', 'опора'],
    ['ru', 'приём', 'при'],
    ['ru', 'сёла', 'сель'],
    ['ar', 'أدوية', 'أدوات'],
    ['ar', 'تعاونية', 'تعاون'],
    ['ar', 'رعاة', 'رعاية'],
    ['ar', 'زيتون', 'زيت'],
    ['ar', 'مكتبة', 'مكتب'],
    ['ar', 'مهرج', 'مهرجان'],
    ['ar', 'شبكية', 'شبكة'],
    ['ar', 'مزارعات', 'مزارعين'],
  ])('%s keeps %s and %s apart', (language, a, b) => {
    expect(stemOf(language)(a)).not.toBe(stemOf(language)(b));
  });
});

describe('stemsOf', () => {
  it('offers an Arabic word with and without the particles that may be written on it', () => {
    expect(stemsOf('وبالماء', 'ar')).toContain(stem('ماء', 'ar'));
    expect(stemsOf('للمعلمين', 'ar')).toContain(stem('معلم', 'ar'));
    expect(stemsOf('كتاب', 'ar')[0]).toBe('كتاب');
    expect(stemsOf('بئر', 'ar')).toEqual([stem('بئر', 'ar')]);
  });

  it('offers both words that are written alike', () => {
    expect(stemsOf('aids', 'en')).toEqual([stem('aids', 'en'), stem('aid', 'en')]);
    expect(stemsOf('والمزارعات', 'ar')).toContain(stem('مزارعين', 'ar'));
  });
});
