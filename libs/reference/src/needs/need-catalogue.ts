import { nameIn } from '../tables/lexicon-word.js';
import type { Language } from '../vocabulary/language.js';
import type { Need } from './need.js';
import { readNeeds } from './read-needs.js';

/** Every need of the lexicon, in the order of the files. */
export const needs: readonly Need[] = readNeeds();

const byId = new Map(needs.map((need) => [need.id, need]));

export function isNeedId(value: unknown): value is string {
  return typeof value === 'string' && byId.has(value);
}

export function needById(id: string): Need | undefined {
  return byId.get(id);
}

/** What a need is called in a language; its id when it is unknown. */
export function needName(id: string, language: Language): string {
  const need = byId.get(id);
  return need ? nameIn(need.words, language) : id;
}

/** Every wider need of a need with its distance (1 = directly above), the nearest first. */
export function broaderNeeds(id: string): ReadonlyMap<string, number> {
  return broaderById.get(id) ?? nothing;
}

/** Every narrower need of a need with its distance (1 = directly below). */
export function narrowerNeeds(id: string): ReadonlyMap<string, number> {
  return narrowerById.get(id) ?? nothing;
}

/** Needs that partly meet the same wish; related is read in both directions. */
export function relatedNeeds(id: string): ReadonlySet<string> {
  return relatedById.get(id) ?? noIds;
}

const nothing: ReadonlyMap<string, number> = new Map();
const noIds: ReadonlySet<string> = new Set();
const broaderById = new Map(needs.map((need) => [need.id, climb(need.id)]));
const narrowerById = invert(broaderById);
const relatedById = bothWays();

/** Breadth first; a need already seen is not climbed again, so a cycle in the data ends. */
function climb(id: string): Map<string, number> {
  const found = new Map<string, number>();
  let level = byId.get(id)?.broader ?? [];
  for (let distance = 1; level.length > 0; distance++) {
    const fresh = level.filter((other) => other !== id && !found.has(other));
    for (const other of fresh) found.set(other, distance);
    level = fresh.flatMap((other) => byId.get(other)?.broader ?? []);
  }
  return found;
}

function invert(broader: Map<string, Map<string, number>>): Map<string, Map<string, number>> {
  const narrower = new Map<string, Map<string, number>>();
  for (const [id, above] of broader) {
    for (const [other, distance] of above) {
      const below = narrower.get(other) ?? new Map<string, number>();
      narrower.set(other, below.set(id, distance));
    }
  }
  return narrower;
}

function bothWays(): Map<string, Set<string>> {
  const related = new Map(needs.map((need) => [need.id, new Set<string>()]));
  for (const need of needs) {
    for (const other of need.related) {
      related.get(need.id)?.add(other);
      related.get(other)?.add(need.id);
    }
  }
  return related;
}
