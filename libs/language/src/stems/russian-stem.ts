import snowball from 'snowball-stemmers';
import { ownStems } from './own-stems.js';

const snowballRussian = snowball.newStemmer('russian');

/** Seed, family and seven; a radio is not glad, an opera no pillar, a village no mudflow, blood no shelter. */
const apart = ownStems(`
  семен: семя семени семенем семена семян семенам семенами семенах семенной семенного семенные семенных
  семья: семья семьи семье семью семьей семей семьям семьями семьях | семь: семь семи
  радио: радио | опера: опера оперы опере оперу оперой опер
  прием: прием приема приему приемом приеме приемы приемов приемам приемами приемах
  сель: сель селя селей селевой селевые селевых селевого | кровь: кровь крови кровью | медь: медь меди медью
  матер: мать матери матерью матерей матерям матерями матерях
  поле: поле поля полю полем полей полям полями полях | правил: правило правила правил правилам правилами правилах
`);

/**
 * The stem of a Russian word with its fleeting vowel dropped, so that колодец and колодцев, девочка
 * and девочек, деревня and деревень share one.
 */
export function russianStem(word: string): string {
  const own = apart.get(word);
  if (own !== undefined) return own;
  return snowballRussian
    .stem(word)
    .replace(/(?<=[а-я][бвгджзклмнпрстфхцчшщй]ь?)[ое](?=[кнлрц]$)/, '');
}
