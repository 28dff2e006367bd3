import type { PostingKind } from '#posting';
import {
  formOfSupportName,
  groupName,
  isFormOfSupport,
  isLanguage,
  type Language,
  needById,
  needName,
} from '#reference';
import { beyondSix } from './beyond-six.js';
import { countedName, placeName } from './name-of.js';
import { proposalsFrom } from './proposals.js';
import { type Read, readText, type TextReading, type TypedText } from './read-text.js';
import { shownText } from './shown-text.js';
import type {
  ConceptDto,
  MentionDto,
  ReadLanguageDto,
  StretchDto,
  UnderstandingDto,
} from './understanding.dto.js';

/** What the project understands of a text that is being typed, told in `language`. */
export interface Understanding {
  readonly language: Language;
  readonly understood: UnderstandingDto;
}

/**
 * Understands `typed`. `wished` answers the language to tell it in from that of the text, when that is one
 * of the six. Pure: the same text gives the same answer.
 */
export function understand(
  typed: TypedText & { readonly kind: PostingKind | null },
  wished: (ofText: Language | null) => Language,
): Understanding {
  const reading = readText(typed);
  const language = wished(isLanguage(reading.language) ? reading.language : null);
  const understood = {
    language: languageRead(typed, reading, language),
    ...mentions(reading, language),
    proposals: proposalsFrom(typed, reading, typed.kind, language),
    shownToOthers: shownText(typed, reading.language),
  };
  return { language, understood };
}

function mentions(
  { concepts, places, quantities, groups, supports, times }: TextReading,
  language: Language,
): Omit<UnderstandingDto, 'language' | 'proposals' | 'shownToOthers'> {
  return {
    concepts: concepts.map((concept) => conceptDto(concept, language)),
    places: places.map((place) => ({
      code: place.code,
      kind: place.kind,
      name: placeName(place, language),
      negated: place.negated,
      ...stretch(place),
    })),
    quantities: quantities.map((quantity) => ({
      amount: quantity.amount,
      unit: quantity.unit,
      unitKind: quantity.unitKind,
      name: countedName(quantity, language),
      ...stretch(quantity),
    })),
    groups: groups.map((group) => mentionDto(group, groupName(group.id, language))),
    supports: supports.map((support) => mentionDto(support, supportName(support.id, language))),
    times: times.map((time) => ({ from: time.from, to: time.to, ...stretch(time) })),
  };
}

function mentionDto(mention: Read<TextReading['groups'][number]>, name: string): MentionDto {
  return { id: mention.id, name, negated: mention.negated, ...stretch(mention) };
}

function languageRead(
  typed: TypedText,
  { language: code }: TextReading,
  language: Language,
): ReadLanguageDto {
  const understood = isLanguage(code);
  // A text that has hardly begun says nothing of its language: no reason to worry anybody.
  const notice = understood || code === 'und' ? null : beyondSix[language];
  return { code, stated: typed.language !== null, understood, notice };
}

function conceptDto(
  concept: Read<TextReading['concepts'][number]>,
  language: Language,
): ConceptDto {
  return {
    need: concept.id,
    name: needName(concept.id, language),
    sector: needById(concept.id)?.sector ?? '',
    confidence: concept.confidence,
    weak: concept.weak,
    negated: concept.negated,
    ...stretch(concept),
  };
}

function supportName(id: string, language: Language): string {
  return isFormOfSupport(id) ? formOfSupportName(id, language) : id;
}

function stretch({ field, start, end }: StretchDto): StretchDto {
  return { field, start, end };
}
