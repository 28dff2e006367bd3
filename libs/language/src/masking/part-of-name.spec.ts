import { isPartOfName } from './part-of-name.js';

describe('a name is part of a text', () => {
  it.each([
    ['Ana Gómez Lima', 'Ana Gómez Lima'],
    ['ana gomez lima', 'Ana Gómez Lima'],
    ['Ana Gómez', 'Ana Gómez Lima'],
    ['Lima, Ana', 'Ana Gómez Lima'],
    ['Ms Gómez', 'Ana Gómez Lima'],
    ['Dr. A. Gómez', 'Ana Gómez Lima'],
    ['Ana', 'Ana Gómez Lima'],
    ['Ana Gómez', 'Ask for Mrs Gómez, Ana, before noon'],
    ['г-жа Усенова', 'Джамиля Усенова'],
    ['Dzhamilya Usenova', 'Джамиля Усенова'],
    ['فاطمة', 'فاطمة الزهراوي'],
    ['王小明', '联系人：王小明'],
    ['小明', '王小明'],
    ['王老师', '王小明'],
  ])('%s: %s', (name, text) => {
    expect(isPartOfName(name, text)).toBe(true);
  });

  it.each([
    ['Ana Torres', 'Ana Gómez Lima'],
    ['Ana', 'Anatole Gómez'],
    ['李老师', '王小明'],
    ['王', '王小明'],
    ['王小明', '王小红'],
    ['Усенова', 'Джамиля Осмонова'],
    ['A.', 'Ana Gómez Lima'],
    ['', 'Ana Gómez Lima'],
    ['Ana', ''],
  ])('and is not: %s: %s', (name, text) => {
    expect(isPartOfName(name, text)).toBe(false);
  });
});
