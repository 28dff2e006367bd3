import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { analyseText } from '#language';
import { formOfSupportName, isFormOfSupport, type Language, sectorName } from '#reference';
import type { DemandDto, OfferDto } from '../postings/posting.dto.js';
import { countedName } from './name-of.js';
import type { NamedDto, ProposedQuantityDto } from './proposals.dto.js';
import { proposalsFrom } from './proposals.js';
import { readText, type TypedText } from './read-text.js';
import type { UnderstoodPostingDto } from './understood-posting.dto.js';

/** More than these are the text once more, in other words. */
const MOST_NEEDS = 4;
const MOST_SECTORS = 2;

/**
 * Reading a text takes some milliseconds, and a list tells the same ones again and again. The key is made of all that is
 * read: what is shown to one is never told to another who is shown less. It is a digest, so that no text of a member
 * stays here longer than in its row.
 */
const kept = new LRUCache<string, UnderstoodPostingDto>({ max: 5_000 });

/**
 * What was understood of `posting`, told in `language`: what its writer has said in fields goes before what the text
 * says. It reads what the asker is shown, masks and all, and so can tell nothing else.
 *
 * @param today `YYYY-MM-DD`
 */
export function understoodPosting(
  posting: DemandDto | OfferDto,
  language: Language,
  today: string,
): UnderstoodPostingDto {
  const { kind, title, text, sectors, supports } = posting;
  const place = kind === 'demand' ? posting.country : null;
  const amount = kind === 'demand' ? posting.quantity : posting.capacity;
  const read = [kind, title, text, posting.language, place, sectors, supports, amount, language];
  const key = createHash('sha256').update(JSON.stringify(read)).digest('base64');
  const understood = kept.get(key) ?? understand(posting, language, today);
  kept.set(key, understood);
  return understood;
}

function understand(
  posting: DemandDto | OfferDto,
  language: Language,
  today: string,
): UnderstoodPostingDto {
  const typed = typedText(posting, today);
  const { needs, sectors, supports } = proposalsFrom(
    typed,
    readText(typed),
    posting.kind,
    language,
  );
  return {
    needs: needs.slice(0, MOST_NEEDS),
    sectors: (posting.sectors.length > 0
      ? posting.sectors.map((code) => ({ id: code, name: sectorName(code, language) }))
      : sectors.map(({ code, name }) => ({ id: code, name }))
    ).slice(0, MOST_SECTORS),
    supports: posting.supports.length > 0 ? tickedSupports(posting, language) : supports,
    amount: understoodAmount(posting, language),
  };
}

function typedText(posting: DemandDto | OfferDto, today: string): TypedText {
  return {
    text: posting.text,
    title: posting.title,
    language: posting.language,
    country: posting.kind === 'demand' ? posting.country : null,
    ...{ home: null, place: null, people: [], today },
  };
}

function tickedSupports({ supports }: DemandDto | OfferDto, language: Language): NamedDto[] {
  return supports
    .filter(isFormOfSupport)
    .map((id) => ({ id, name: formOfSupportName(id, language) }));
}

function understoodAmount(
  posting: DemandDto | OfferDto,
  language: Language,
): ProposedQuantityDto | null {
  const told = posting.kind === 'demand' ? posting.quantity : posting.capacity;
  if (told?.amount == null || told.unit === null) return null;
  const { quantities } = analyseText(`${told.amount} ${told.unit}`, { language: posting.language });
  const unit = quantities[0] && countedName(quantities[0], language);
  return unit ? { amount: told.amount, unit } : null;
}
