/** Words that name a kind of place, not a place, and stand before or after its name. */
const kinds = wordPattern([
  'province|provincia|provincie|region|regione|région|región|oblast|oblasty|oblysy|state|governorate|district|county|prefecture',
  'department|departamento|département|departement|municipality|division|city|area|zone|rayon|raion|shaary|respublikasi',
  'sheng|shi|zizhiqu|wilaya|wilayat|viloyat|viloyati|velayat|welayaty|changwat|khoueng|khaet|krong|tinh|estado|paḷāta|paḷāt|palata',
  'область|области|край|провинция|провинции|регион|район|вилоят|вилайет|воеводство|г|обл|республика',
  'محافظة|ولاية|مقاطعة|إقليم|منطقة|اقليم',
]);

const particles = wordPattern(['of|de|del|du|la|el|le|the|d|al|в']);

function wordPattern(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

/** The name without words for its kind: `Aqmola oblysy` is `Aqmola`; null when nothing is left. */
export function withoutKind(name: string): string | null {
  const bare = name.replace(kinds, ' ').replace(/\s+/g, ' ').trim();
  return /^\p{Lu}[\p{L}\p{M}‘’']/u.test(bare) ? bare : null;
}

/**
 * A name of a place in the form that two spellings of it share: no accents, case, apostrophes,
 * spaces or words such as province: `Preah Vihear Province` and `preah-vihear` are `preahvihear`.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(kinds, ' ')
    .replace(particles, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}’'ʻʼ‘`´ـ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (plain === '') return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return /\p{Script=Han}/u.test(plain)
    ? plain.replace(/(?<=..)(?:省|州|市|自治区|地区|特别行政区|府)$/u, '')
    : plain;
}
