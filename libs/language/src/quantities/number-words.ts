import type { Language } from '#reference';
import { normaliseWord } from '../tokens/normalise.js';

/** Numbers in words: what a word adds, and what it multiplies by (hundred, thousand). */
interface NumberWords {
  adds: ReadonlyMap<string, number>;
  multiplies: ReadonlyMap<string, number>;
  /** Words that may stand between two parts of a number: "and", "et", "y". */
  joins: ReadonlySet<string>;
}

function table(adds: string, multiplies: string, joins = ''): NumberWords {
  return { adds: pairs(adds), multiplies: pairs(multiplies), joins: new Set(joins.split(' ')) };
}

/** `5:five,fifth` gives both words the value 5. */
function pairs(list: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const group of list.trim().split(/\s+/)) {
    const [value, words] = group.split(':');
    for (const word of (words ?? '').split(',')) map.set(normaliseWord(word), Number(value));
  }
  return map;
}

const numberWords: Readonly<Partial<Record<Language, NumberWords>>> = {
  en: table(
    `1:one 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 11:eleven 12:twelve 13:thirteen 14:fourteen 15:fifteen
     16:sixteen 17:seventeen 18:eighteen 19:nineteen 20:twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety`,
    '12:dozen 100:hundred 1000:thousand 1000000:million',
    'and',
  ),
  fr: table(
    `2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 9:neuf 10:dix 11:onze 12:douze 13:treize 14:quatorze 15:quinze 16:seize
     20:vingt,vingts 30:trente 40:quarante 50:cinquante 60:soixante 70:septante 80:huitante 90:nonante`,
    '100:cent,cents 1000:mille 12:douzaine 10:dizaine 15:quinzaine 20:vingtaine 30:trentaine 50:cinquantaine 100:centaine 1000000:million,millions',
    'et',
  ),
  es: table(
    `2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez 11:once 12:doce 13:trece 14:catorce 15:quince 16:dieciséis
     17:diecisiete 18:dieciocho 19:diecinueve 20:veinte 25:veinticinco 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 70:setenta
     80:ochenta 90:noventa 100:cien,ciento 200:doscientos,doscientas 300:trescientos,trescientas 400:cuatrocientos,cuatrocientas
     500:quinientos,quinientas 600:seiscientos,seiscientas 700:setecientos,setecientas 800:ochocientos,ochocientas 900:novecientos,novecientas`,
    '1000:mil,miles 12:docena,docenas 1000000:millón,millones',
    'y',
  ),
  ru: table(
    `1:один,одна,одного,одной 2:два,две,двух,двум 3:три,трех,трем,трое 4:четыре,четырех 5:пять,пяти,пятеро 6:шесть,шести 7:семь,семи
     8:восемь,восьми 9:девять,девяти 10:десять,десяти 11:одиннадцать 12:двенадцать,двенадцати 13:тринадцать 14:четырнадцать
     15:пятнадцать,пятнадцати 16:шестнадцать 17:семнадцать 18:восемнадцать 19:девятнадцать 20:двадцать,двадцати 30:тридцать,тридцати
     40:сорок,сорока 50:пятьдесят,пятидесяти 60:шестьдесят,шестидесяти 70:семьдесят 80:восемьдесят 90:девяносто 100:сто,ста
     200:двести,двухсот 300:триста,трехсот 400:четыреста 500:пятьсот,пятисот 600:шестьсот 700:семьсот 800:восемьсот 900:девятьсот`,
    '1000:тысяча,тысячи,тысяч,тысячу 1000000:миллион,миллиона,миллионов',
  ),
  ar: table(
    `2:اثنان,اثنين,اثنتين 3:ثلاثة,ثلاث 4:أربعة,أربع 5:خمسة,خمس 6:ستة,ست 7:سبعة,سبع 8:ثمانية,ثماني,ثمان 9:تسعة,تسع 10:عشرة,عشر
     20:عشرون,عشرين,وعشرين,وعشرون 30:ثلاثون,ثلاثين,وثلاثين 40:أربعون,أربعين,وأربعين 50:خمسون,خمسين,وخمسين 60:ستون,ستين,وستين
     70:سبعون,سبعين,وسبعين 80:ثمانون,ثمانين,وثمانين 90:تسعون,تسعين,وتسعين 200:مئتان,مئتي,مائتي,مائتين,مئتين 2000:ألفي,ألفين
     300:ثلاثمائة,ثلاثمئة 400:أربعمائة,أربعمئة 500:خمسمائة,خمسمئة 600:ستمائة,ستمئة 700:سبعمائة,سبعمئة 800:ثمانمائة,ثمانمئة 900:تسعمائة`,
    '100:مئة,مائة 1000:ألف,آلاف,الف 1000000:مليون,ملايين',
  ),
};

/** The value of a run of number words: `three hundred and twenty` is 320; null when it is none. */
export function valueOfWords(words: readonly string[], language: Language): number | null {
  const known = numberWords[language];
  if (!known) return null;
  let total = 0;
  let current = 0;
  let counted = false;
  for (const word of words) {
    const add = known.adds.get(word);
    const times = known.multiplies.get(word);
    if (add !== undefined) {
      // quatre-vingts: in French twenty multiplies a smaller number before it
      current = language === 'fr' && add === 20 && current === 4 ? 80 : current + add;
      counted = true;
    } else if (times !== undefined) {
      counted = true;
      if (times >= 1000) [total, current] = [total + Math.max(current, 1) * times, 0];
      else current = Math.max(current, 1) * times;
    } else if (!known.joins.has(word)) return null;
  }
  return counted ? total + current : null;
}

/** True for a word that a number may begin or go on with. */
export function isNumberWord(word: string, language: Language): boolean {
  const known = numberWords[language];
  return known !== undefined && (known.adds.has(word) || known.multiplies.has(word));
}

/** True for a word that may join two number words. */
export function joinsNumbers(word: string, language: Language): boolean {
  return word !== '' && (numberWords[language]?.joins.has(word) ?? false);
}
