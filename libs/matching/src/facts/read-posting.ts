import {
  analyseText,
  type Concept,
  type PrerequisiteMention,
  type SectorEvidence,
  type Span,
  type TextAnalysis,
} from '#language';
import type { DemandContent, OfferContent } from '../posting-content.js';

/** What title, text and short fields say, put together. */
export interface PostingReading {
  /** Concepts with the place where they stand. */
  concepts: ReadConcept[];
  refusedNeeds: string[];
  sectors: SectorEvidence[];
  /** Distinct stems of title and text, sorted. */
  words: string[];
  /** For stems that differ from the word: the first word that was said with the stem. */
  spellings: Record<string, string>;
  /** All stems as often as they are said; those of the title count as said twice. */
  terms: string[];
  supports: string[];
  groups: string[];
  notions: string[];
  subdivisions: string[];
  prerequisites: PrerequisiteMention[];
}

export interface ReadConcept extends Concept {
  source: 'title' | 'text' | 'field';
}

/** Understands a posting. `fields` are short entries beside the text: a unit, a group of beneficiaries. */
export function readPosting(
  content: DemandContent | OfferContent,
  fields: readonly (string | null)[],
): PostingReading {
  const { language } = content;
  const title = asHeading(analyseText(content.title, { language, kind: 'title' }));
  const body = analyseText(content.text, { language, kind: 'body' });
  const text = content.kind === 'demand' ? withoutWhatIsAtHand(body, title) : body;
  const entries = fields
    .filter((field) => field !== null)
    .map((field) => analyseText(field, { language, kind: 'title' }));
  const prose = [title, text];
  const all = [...prose, ...entries];
  return {
    concepts: [
      ...conceptsOf(title, 'title'),
      ...conceptsOf(text, 'text'),
      ...entries.flatMap((entry) => conceptsOf(entry, 'field')),
    ],
    refusedNeeds: refused(all),
    sectors: all.flatMap((analysis) => analysis.sectors),
    words: distinct(prose.flatMap(termsOf)),
    spellings: spellingsOf([...spelt(content.title, title), ...spelt(content.text, text)]),
    terms: [title, ...all].flatMap(termsOf),
    supports: distinct(
      all.flatMap(({ supports }) => supports.filter((s) => !s.negated).map((s) => s.id)),
    ),
    groups: distinct(all.flatMap((analysis) => analysis.groups.map((group) => group.id))),
    notions: distinct(all.flatMap((analysis) => analysis.notions.map((notion) => notion.id))),
    subdivisions: distinct(prose.flatMap(subdivisionsOf)),
    prerequisites: prose.flatMap((analysis) => analysis.prerequisites),
  };
}

/** "Generator for the clinic": a heading, or a line, names what is asked for and not what is there. */
function asHeading(title: TextAnalysis): TextAnalysis {
  const prerequisites = title.prerequisites.map((thing) =>
    thing.said === 'there' ? { ...thing, said: 'open' as const } : thing,
  );
  return { ...title, prerequisites };
}

/** "We have a hall and a generator": what a demand names as there, and nowhere asks for, is no wish. */
function withoutWhatIsAtHand(analysis: TextAnalysis, title: TextAnalysis): TextAnalysis {
  const all = [...title.prerequisites, ...analysis.prerequisites];
  const open = new Set(all.filter(({ said }) => said !== 'there').map(({ id }) => id));
  const atHand = analysis.prerequisites.filter(({ id }) => !open.has(id));
  const isWish = ({ start, end }: Span) =>
    !atHand.some((thing) => thing.start <= start && end <= thing.end);
  return {
    ...analysis,
    concepts: analysis.concepts.filter(isWish),
    tokens: analysis.tokens.filter(isWish),
  };
}

function conceptsOf(analysis: TextAnalysis, source: ReadConcept['source']): ReadConcept[] {
  return analysis.concepts.map((concept) => ({ ...concept, source }));
}

function termsOf(analysis: TextAnalysis): string[] {
  return analysis.tokens.map((token) => token.term);
}

interface Spelling {
  stem: string;
  word: string;
}

function spelt(original: string, { tokens }: TextAnalysis): Spelling[] {
  return tokens.map(({ term, start, end }) => ({ stem: term, word: original.slice(start, end) }));
}

function spellingsOf(all: readonly Spelling[]): Record<string, string> {
  const firstLast = all.filter(({ stem, word }) => stem !== word).reverse();
  return Object.fromEntries(firstLast.map(({ stem, word }) => [stem, word]));
}

function subdivisionsOf(analysis: TextAnalysis): string[] {
  return analysis.places
    .filter((place) => place.kind === 'subdivision' && !place.negated)
    .map((place) => place.code);
}

/** Needs that are mentioned only to be refused. */
function refused(analyses: readonly TextAnalysis[]): string[] {
  const concepts = analyses.flatMap((analysis) => analysis.concepts);
  const wanted = new Set(concepts.filter((c) => !c.negated).map((c) => c.id));
  return distinct(concepts.filter((c) => c.negated && !wanted.has(c.id)).map((c) => c.id));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
