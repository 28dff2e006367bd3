import snowball from 'snowball-stemmers';

const snowballRussian = snowball.newStemmer('russian');

/**
 * The stem of a Russian word with its fleeting vowel dropped, so that колодец and колодцев, девочка
 * and девочек, деревня and деревень share one.
 */
export function russianStem(word: string): string {
  return snowballRussian
    .stem(word)
    .replace(/(?<=[а-я][бвгджзклмнпрстфхцчшщй]ь?)[ое](?=[кнлрц]$)/, '');
}
