import { matchesOf } from '../matches-of.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';

const no = String.raw`(?:(?:no|nr|n°|nº|№|#|numéro|número|номер|رقم)\.?\s?)?`;
const number = String.raw`\d{1,5}(?:\s?[-/]\s?\d{1,4})?[a-z]?(?![\p{L}\d])`;
const word = String.raw`[\p{L}\p{M}'’.-]{1,30}`;
const cyrillic = String.raw`[\p{Script=Cyrillic}-]{2,30}`;
const han = String.raw`[\p{Script=Han}]`;
const start = String.raw`(?<![\p{L}\p{N}])`;

const patterns: readonly RegExp[] = [
  // 12 Norodom Street, 45B St Mary's Road
  new RegExp(
    String.raw`${start}${no}${number},?\s(?:${word}\s){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|highway|close|crescent)(?![\p{L}])`,
    'gu',
  ),
  // House 12, Street 271; Building 4, Flat 7; Plot 45
  new RegExp(
    String.raw`${start}(?:house|street|st\.|flat|apartment|apt|plot|building|block|floor|lot|villa)\s${no}(?:\d{1,4}[a-z]{0,2})(?:,?\s(?:house|street|st\.|flat|apartment|apt|room|plot|road|lane)\s${no}\d{1,4}[a-z]{0,2}){1,3}(?![\p{L}\d])`,
    'gu',
  ),
  new RegExp(
    String.raw`${start}(?:street|plot)\s${no}\d{1,4}[a-z]?(?![\p{L}\d]|\s(?:children|lights?|lamps?|families))`,
    'gu',
  ),
  // P.O. Box 123, BP 45, apartado 12, а/я 12, ص.ب 123, 邮政信箱123
  new RegExp(
    String.raw`${start}(?:p\.?\s?o\.?\s?box|post(?:al)?\s?box|private bag|b\.?p\.?|bo[iî]te postale|apartado(?: postal)?|casilla|а\s?/\s?я|ص\s?\.?\s?ب\.?|صندوق (?:ال)?بريد)\s?[:.]?\s?${no}\d{1,6}(?!\d)`,
    'gu',
  ),
  /(?:邮政)?信箱\s?[:：]?\s?\d{1,6}号?/gu,
  // Postal codes that are called so
  /(?<![\p{L}])(?:postal code|post code|postcode|zip(?: code)?|code postal|c\.?p\.|código postal|codigo postal|почтовый индекс|индекс|الرمز البريدي|邮编|邮政编码)\s?[:：.]?\s?(\d[\d -]{2,8}\d)(?!\d)/gu,
  // 12, rue de la Paix; 5 bis avenue X
  new RegExp(
    String.raw`${start}(?:${number}(?:\s?(?:bis|ter))?,?\s)(?:rue|avenue|av\.|boulevard|bd|impasse|allée|chemin|quai|place)(?:\s(?:de|du|des|la|le|les|l'${word}|d'${word})){0,3}(?:\s${word}){1,3}`,
    'gu',
  ),
  // Calle San Martín 123, Av. Bolívar 45, Carrera 7 # 12-34
  new RegExp(
    String.raw`${start}(?:calle|c/|av\.|avda\.?|avenida|carrera|cra\.?|jirón|jr\.|pasaje|diagonal|transversal)\s(?:${word}\s){0,4}?(?:${no}\d{1,5}[a-z]?)(?:\s?(?:#|no\.?|n°|nº|-)\s?\d{1,4}(?:\s?-\s?\d{1,4})?)?(?![\p{L}\d])`,
    'gu',
  ),
  // ул. Ленина, д. 5, кв. 3; проспект Манаса 40
  new RegExp(
    String.raw`${start}(?:ул(?:\.|ица|ице|ицы)|пр(?:\.|-т|оспект|оспекте)|пер(?:\.|еулок|еулке)|б-р|бульвар|шоссе|мкр\.?|микрорайоне?)\s{0,2}(?:${cyrillic}\s?){1,3},?\s?(?:д(?:\.|ом)?\s?)?\d{1,4}[а-я]?(?:\s?[/-]\s?\d{1,3})?(?:,?\s?(?:кв|оф|офис|корп|к)\.?\s?\d{1,4})?(?![\p{L}\d])`,
    'gu',
  ),
  new RegExp(
    String.raw`${start}(?:д\.|дом)\s?\d{1,4}[а-я]?,\s?(?:кв|оф|корп)\.?\s?\d{1,4}(?!\d)`,
    'gu',
  ),
  // شارع الملك 12, عمارة رقم 5
  new RegExp(
    String.raw`(?<!\p{L})(?:شارع|نهج|زقاق|طريق)\s(?:[\p{Script=Arabic}]{2,20}\s){1,3}?،?\s?(?:رقم\s)?\d{1,4}(?!\d)|(?<!\p{L})(?:عمارة|عماره|بناية|بنايه|منزل|شقة|شقه|بيت)\s?رقم\s\d{1,4}`,
    'gu',
  ),
  // 和平路123号, 3号楼2单元501室
  new RegExp(
    String.raw`${han}{1,6}(?:路|街|大道|巷|胡同|弄|大街)\s?\d{1,5}\s?号(?:\s?\d{1,3}\s?(?:号楼|栋|幢|单元|室|楼|层|弄)){0,4}`,
    'gu',
  ),
  /\d{1,3}(?:号楼|栋|幢)\s?(?:\d{1,2}单元)?\s?\d{1,4}室/gu,
];

/** Postal addresses: house and street, flat, box, code, as the six languages write them. */
export function findAddresses({ folded }: Passage): Mask[] {
  return patterns.flatMap((pattern) =>
    Array.from(matchesOf(pattern, folded), ({ index, 0: found, 1: part = found }): Mask => {
      const start = index + found.lastIndexOf(part);
      return { start, end: start + part.replace(/[\s.,]+$/u, '').length, kind: 'address' };
    }),
  );
}
