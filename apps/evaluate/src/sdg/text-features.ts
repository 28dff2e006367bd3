import type { TextAnalysis } from '#language';
import { broaderNeeds } from '#reference';

/** What a feature of a kind is worth before its rarity. */
const WORTH = {
  need: 1,
  broader: 0.4,
  group: 0.6,
  sector: 0.3,
  number: 0.6,
  place: 0.6,
  word: 0.4,
};

/**
 * What was found in a text, as weighted features that mean the same in every language; words carry across
 * related languages only.
 */
export function textFeatures(text: string, analysis: TextAnalysis): Map<string, number> {
  const features = new Map<string, number>();
  const add = (kind: keyof typeof WORTH, id: string, times = 1) => {
    const key = `${kind === 'broader' ? 'need' : kind}:${id}`;
    features.set(key, Math.max(features.get(key) ?? 0, WORTH[kind] * times));
  };
  for (const { id, weak } of analysis.concepts) {
    add('need', id, weak ? 0.5 : 1);
    for (const [wider, steps] of broaderNeeds(id)) add('broader', wider, 1 / steps);
  }
  for (const { sector } of analysis.sectors) add('sector', sector);
  for (const { id } of analysis.groups) add('group', id);
  for (const { code } of analysis.places) add('place', code);
  for (const { term } of analysis.tokens) add('word', term);
  for (const number of text.match(/\d+/gu) ?? []) add('number', number);
  return features;
}
