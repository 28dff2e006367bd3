import { type KnownNames, maskText } from '#language';
import type { ShownToOthersDto } from '../postings/shown-to-others.dto.js';
import type { TypedText } from './read-text.js';

/** What is being typed, as others would read it. `language` is the one it is written in. */
export function shownText(typed: TypedText, language: string): ShownToOthersDto {
  const { people, place, country } = typed;
  const known: KnownNames = {
    people,
    places: place === null ? [] : [place],
    language,
    ...(country === null ? {} : { country }),
  };
  const title = maskText(typed.title ?? '', known);
  const text = maskText(typed.text, known);
  return {
    title: title.text,
    text: text.text,
    lines: [],
    masked: [
      ...title.masks.map((mask) => ({ pointer: '/title', ...mask })),
      ...text.masks.map((mask) => ({ pointer: '/text', ...mask })),
    ],
  };
}
