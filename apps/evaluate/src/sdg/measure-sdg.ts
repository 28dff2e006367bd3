import { analyseText } from '#language';
import { topicsOf } from '#matching';
import { languages, type Language } from '#reference';
import type { SdgTarget } from './sdg-targets.js';
import { cosine, type SparseVector } from './sparse-vector.js';
import { textFeatures } from './text-features.js';

/** What was found outright counts half as much as what the text as a whole is about. */
const SHARE_OF_FEATURES = 0.5;

/** The targets are long sentences of many subjects. */
const TOPICS_OF_A_TARGET = 100;

/** A text as the project understands it, ready to be compared. */
interface Understood {
  topics: SparseVector;
  features: SparseVector;
}

/**
 * Language work alone, without matching: of the texts of each language, the share whose own English
 * counterpart is the nearest of all English texts (recall@1).
 */
export function measureSdg(targets: readonly SdgTarget[]): Record<string, number> {
  const english = targets.map((target) => understand(target.en, 'en'));
  const rarity = rarityIn(english.map(({ features }) => features));
  const candidates = english.map((text) => weigh(text, rarity));
  const others = languages.filter((language) => language !== 'en');
  return Object.fromEntries(
    others.map((language) => {
      const texts = targets.map((target) => weigh(understand(target[language], language), rarity));
      return [language, recallAt1(texts, candidates)];
    }),
  );
}

function understand(text: string, language: Language): Understood {
  const analysis = analyseText(text, { language, kind: 'body' });
  const topics = topicsOf(
    analysis.tokens.map((token) => token.term),
    language,
    TOPICS_OF_A_TARGET,
  );
  return {
    topics: new Map(topics.map(({ need, weight }) => [need, weight])),
    features: textFeatures(text, analysis),
  };
}

/** The share of texts that are nearer to the candidate of their own number than to any other. */
function recallAt1(texts: readonly Understood[], candidates: readonly Understood[]): number {
  const found = texts.filter((text, own) => {
    const similarities = candidates.map((candidate) => similarity(text, candidate));
    const mine = similarities[own] ?? 0;
    return mine > 0 && similarities.every((other, index) => index === own || other < mine);
  });
  return texts.length === 0 ? 0 : found.length / texts.length;
}

function similarity(a: Understood, b: Understood): number {
  return cosine(a.topics, b.topics) + SHARE_OF_FEATURES * cosine(a.features, b.features);
}

/** Inverse document frequency over the English texts; a feature that they lack can't tell them apart. */
function rarityIn(texts: readonly SparseVector[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const features of texts)
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (feature) => {
    const holders = counts.get(feature);
    return holders === undefined ? 0 : Math.log(1 + texts.length / holders);
  };
}

function weigh(text: Understood, rarity: (feature: string) => number): Understood {
  const features = [...text.features].map(([key, weight]) => [key, weight * rarity(key)] as const);
  return { ...text, features: new Map(features) };
}
