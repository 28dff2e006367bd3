import { matchesOf } from '../matches-of.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';

const degrees = String.raw`\d{1,3}(?:[.,]\d{1,8})?\s?°(?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,4})?\s?(?:["″”]|''))?)?`;
const hemisphere = String.raw`\s?(?:north|south|east|west|nord|sud|est|ouest|norte|sur|este|oeste|с\.?\s?ш|ю\.?\s?ш|в\.?\s?д|з\.?\s?д|[nsewo](?![a-z])|شمالا|جنوبا|شرقا|غربا|北纬?|南纬?|东经?|西经?)\.?`;

const patterns: readonly RegExp[] = [
  // 11.5564, 104.9282
  /(?<![\d.,])[-+−]?(?:[0-8]?\d|90)\.\d{3,8}\s?°?\s?[ns]?\s?[,;/ ]\s{0,2}[-+−]?(?:1[0-7]\d|\d{1,2}|180)\.\d{3,8}(?:\s?°?\s?[ewo](?![a-z]))?(?![\d])/gu,
  // 11°33'N 104°55'E, 北纬30°15′
  new RegExp(
    String.raw`(?:[nsew]\s?)?${degrees}(?:${hemisphere})(?:[\s,;]{0,3}(?:[nsew]\s?)?${degrees}(?:${hemisphere})?)?`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:北|南)纬\s?\d{1,2}[\d.°度′分″秒'"]{0,16}[\s,，、]{0,2}(?:东|西)经\s?\d{1,3}[\d.°度′分″秒'"]{0,16}`,
    'gu',
  ),
  // GPS: 11.55, 104.91; lat 11.55 lon 104.91
  /(?:gps|coordinates?|coord|coordonn[ée]es|coordenadas|координаты|إحداثيات|احداثيات|الاحداثيات|坐标|lat|latitude|latitud|широта)[\s.:：=]{0,4}([-+]?\d{1,3}[.,]\d{1,8}\s?°?\s?[nsew]?\s?[,;/ ]{1,3}\s?(?:lon|long|lng|longitude|longitud|долгота)?[\s.:=]{0,3}[-+]?\d{1,3}[.,]\d{1,8}\s?°?\s?[nsewo]?)(?![\p{L}\d])/gu,
  // Plus codes: 7P3GHW7P+8Q, HW7P+8Q
  /(?<![\p{L}\p{N}])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![\p{L}\p{N}])/gu,
  // ///filled.count.soap
  /\/{3}\s?\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30}/gu,
];

/** Points on the map: decimal and sexagesimal coordinates, plus codes, what3words. */
export function findCoordinates({ folded }: Passage): Mask[] {
  return patterns.flatMap((pattern) =>
    Array.from(matchesOf(pattern, folded), ({ index, 0: found, 1: part = found }): Mask => {
      const start = index + found.lastIndexOf(part);
      return { start, end: start + part.replace(/[\s.,]+$/u, '').length, kind: 'address' };
    }),
  );
}
