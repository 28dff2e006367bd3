import { matchesOf } from '../matches-of.js';
import type { Mask } from '../masked-text.js';
import type { Passage } from '../passage.js';

const name = String.raw`\p{Lu}[\p{L}\p{M}]{1,30}(?:-\p{Lu}[\p{L}\p{M}]{1,30})?`;
const space = String.raw`[ \u00A0]`;
const patronymic = String.raw`\p{Lu}[\p{Script=Cyrillic}]{2,20}(?:(?:о|е)вич(?:а|у|ем|е|и)?|ьич(?:а|у|ом|е)?|(?:о|е)вн(?:а|ы|е|у|ой)|иничн(?:а|ы|е|у|ой)|ичн(?:а|ы|е|у|ой))(?!\p{L})`;
const kin = '(?:оглы|оглу|кызы|уулу|угли|ўғли|кизи|қизи|улы)';
const initial = String.raw`\p{Lu}\.`;

/** Names that their form gives away, whatever stands around them. */
const patterns: readonly RegExp[] = [
  // Иванов Иван Иванович, Айгуль Маратовна
  new RegExp(
    String.raw`(?<!\p{L})(?:${name}${space}){1,2}${patronymic}(?:${space}\p{Lu}\p{L}{1,25}(?:ов|ев|ин|ова|ева|ина|овой|евой|овым|ский|ская|ко|ян))?(?!\p{L})`,
    'gu',
  ),
  // Бакыт уулу Азамат, Рашид Алиев оглы
  new RegExp(
    String.raw`(?<!\p{L})${name}${space}(?:${name}${space})?${kin}(?:${space}${name})?(?!\p{L})`,
    'gu',
  ),
  // Иванов И. И., И. И. Иванов
  new RegExp(
    String.raw`(?<!\p{L})${name}${space}${initial}${space}?${initial}|(?<!\p{L})${initial}${space}?${initial}${space}?\p{Lu}\p{Ll}[\p{L}-]{1,30}(?!\p{L})`,
    'gu',
  ),
];

/** Russian names with a patronymic, Turkic ones with оглы, кызы or уулу, surnames with two initials. */
export function findPatronymics({ text }: Passage): Mask[] {
  return patterns.flatMap((pattern) =>
    Array.from(matchesOf(pattern, text), ({ index, 0: found }): Mask => {
      return { start: index, end: index + found.length, kind: 'person' };
    }),
  );
}
