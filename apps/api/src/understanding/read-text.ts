import { analyseText, findTimes, type Span, type TextAnalysis, type TimeMention } from '#language';
import type { Field } from './understanding.dto.js';

/** What somebody is typing. */
export interface TypedText {
  readonly text: string;
  readonly title: string | null;
  /** As stated; null when it is to be found. */
  readonly language: string | null;
  /** As stated. */
  readonly country: string | null;
  /** The country of the writer's organisation: meant where nothing else is said. */
  readonly home: string | null;
  /** The exact place, as stated beside the text; to be masked for others. */
  readonly place: string | null;
  /** The people of the asker's organisation; their names are masked for others. */
  readonly people: readonly string[];
  /** The day from which "in March" is counted, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One thing that was read, and where. */
export type Read<T extends Span> = T & { readonly field: Field };

/** Title and text, understood as one; what the title says comes first. */
export interface TextReading {
  readonly language: string;
  readonly concepts: Read<TextAnalysis['concepts'][number]>[];
  readonly places: Read<TextAnalysis['places'][number]>[];
  readonly groups: Read<TextAnalysis['groups'][number]>[];
  readonly supports: Read<TextAnalysis['supports'][number]>[];
  readonly quantities: Read<TextAnalysis['quantities'][number]>[];
  readonly times: Read<TimeMention>[];
  /** Stems of the words that mean something. */
  readonly words: Read<TextAnalysis['tokens'][number]>[];
  /** How much the needs that are named speak of each sector; what the title names counts twice. */
  readonly sectors: ReadonlyMap<string, number>;
}

/** Reads a title in the language of its text: by itself it is too short to tell its own. */
export function readText({ text, title, language, country, today }: TypedText): TextReading {
  const countries = country === null ? [] : [country];
  const body = analyseText(text, { ...(language && { language }), kind: 'body', countries });
  const heading =
    title === null
      ? null
      : analyseText(title, { language: body.language, kind: 'title', countries });
  const both = <T extends Span>(pick: (analysis: TextAnalysis) => T[]): Read<T>[] => [
    ...(heading ? pick(heading) : []).map(inField('title')),
    ...pick(body).map(inField('text')),
  ];
  return {
    language: body.language,
    concepts: both((analysis) => analysis.concepts),
    places: both((analysis) => analysis.places),
    groups: both((analysis) => analysis.groups),
    supports: both((analysis) => analysis.supports),
    quantities: both((analysis) => analysis.quantities),
    times: [
      ...findTimes(title ?? '', body.language, today).map(inField('title')),
      ...findTimes(text, body.language, today).map(inField('text')),
    ],
    words: both((analysis) => analysis.tokens),
    sectors: addedUp([heading, heading, body].flatMap((analysis) => analysis?.sectors ?? [])),
  };
}

function inField(field: Field): <T extends Span>(read: T) => Read<T> {
  return (read) => ({ ...read, field });
}

function addedUp(evidence: TextAnalysis['sectors']): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { sector, weight } of evidence) sums.set(sector, (sums.get(sector) ?? 0) + weight);
  return sums;
}
