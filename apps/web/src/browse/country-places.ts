import type { PostingCountsDto } from '../api/schema.js';
import type { Language } from '../language/languages.js';
import { languageTraits } from '../language/languages.js';
import { countryIn } from '../suggestion/country-in.js';
import type { BrowseWords } from '../messages/browse/words.js';
import { addressOf, type SaidFilter } from './posting-filter.js';

/** A country with what is posted there, for the map and the table beside it. */
export interface CountryPlace {
  readonly code: string;
  readonly name: string;
  readonly demands: number;
  readonly offers: number;
  readonly count: number;
  readonly label: string;
  readonly href: string;
}

/** The countries that have something, those with most of it first. Each leads to its list. */
export function countryPlaces(
  { countries }: Pick<PostingCountsDto, 'countries'>,
  filter: SaidFilter,
  language: Language,
  words: Pick<BrowseWords, 'demands' | 'offers' | 'map'>,
): CountryPlace[] {
  const order = new Intl.Collator(languageTraits[language].tag);
  return countries
    .map(({ country: code, demands, offers }) => {
      const name = countryIn(code, language);
      const label = words.map.place({
        country: name,
        demands: words.demands({ count: demands }),
        offers: words.offers({ count: offers }),
      });
      const href = addressOf({ ...filter, country: code });
      return { code, name, demands, offers, count: demands + offers, label, href };
    })
    .sort((a, b) => b.count - a.count || order.compare(a.name, b.name));
}
