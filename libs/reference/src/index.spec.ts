import {
  formOfSupportName,
  formsOfSupport,
  groupName,
  isFormOfSupport,
  isLanguage,
  isNotion,
  isUrgency,
  isVoice,
  languages,
  notionName,
  referenceVersion,
} from '#reference';

describe('the reference lib', () => {
  it('guards its vocabularies', () => {
    expect([isLanguage('fr'), isLanguage('km'), isLanguage(null)]).toEqual([true, false, false]);
    expect([isFormOfSupport('goods'), isFormOfSupport('Goods')]).toEqual([true, false]);
    expect([isUrgency('critical'), isUrgency('urgent')]).toEqual([true, false]);
    expect([isVoice('cbo'), isVoice('CBO')]).toEqual([true, false]);
  });

  it('names the forms of support in every language', () => {
    for (const form of formsOfSupport) {
      const names = languages.map((language) => formOfSupportName(form, language));
      expect(names.filter((name) => name === '' || name === form)).toEqual([]);
    }
    expect(formOfSupportName('medical-services', 'es')).toBe('Servicios médicos');
    expect(groupName('herders', 'ru')).toBe('Скотоводы');
    expect([isNotion('river'), notionName('river', 'zh')]).toEqual([true, '河流']);
  });

  it('has a version that names its data', () => {
    expect(referenceVersion).toMatch(/^[0-9a-f]{64}$/);
  });
});
