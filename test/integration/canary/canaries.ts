import { disclosedEntities } from '../../../apps/api/src/disclosure/disclosed-entities.js';
import { type Audience, type FieldRule, sees } from '#disclosure';

/** Whose a planted row is. */
export type Owner = 'sensitive' | 'bystander' | 'applicant' | 'counterpart' | 'represented';

export interface Planting {
  readonly owner?: Owner;
  /** The posting that an introduction has opened; rows of a posting that none has opened are `closed`. */
  readonly opened?: 'introduced' | 'closed';
  /** It stands where free text is masked. */
  readonly hidden?: boolean;
  /** The row is not for everybody whom the table names: a draft, a posting that waits. */
  readonly only?: readonly Audience[];
  /** Whom the organisation's choice lets see what is left to it. */
  readonly chosen?: readonly Audience[];
}

/** A word that stands in one place of the database and nowhere else in the world. */
export interface Canary extends Planting {
  /** `Demand.place`. */
  readonly field: string;
  readonly word: string;
  readonly rule: FieldRule;
  readonly owner: Owner;
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** All words that were planted. */
export class Canaries {
  readonly all: Canary[] = [];

  /** A fresh word, or the one given, for a field of the tables, such as `Demand.place`. */
  plant(field: string, planting: Planting = {}, word = wordOf(this.all.length)): string {
    const rule = ruleOf(field);
    this.all.push({ owner: 'sensitive', ...planting, field, word, rule });
    return word;
  }

  /** Those that occur in what somebody got, in whatever case. */
  in(text: string): Canary[] {
    const got = text.toLowerCase();
    return this.all.filter(({ word }) => got.includes(word.toLowerCase()));
  }
}

/** Whether the table lets `reader` read the canary. */
export function mayRead(canary: Canary, reader: Audience): boolean {
  const { rule, hidden = false, only, chosen = [] } = canary;
  // None of the organisations that plant stands on public pages; one that does is in public-pages.spec.ts.
  if (reader === 'public') return false;
  if (only && !only.includes(reader)) return false;
  if (hidden && rule.maskedFor?.includes(reader)) return false;
  return sees(rule, reader, chosen);
}

function ruleOf(field: string): FieldRule {
  const [name, key = ''] = field.split('.');
  const rule = disclosedEntities.find(({ entity }) => entity.name === name)?.rules[key];
  if (!rule) throw new Error(`No table says who sees ${field}.`);
  return rule;
}

/** Pronounceable, so that it is read as a word of a language; six syllables, so that it is no other. */
function wordOf(number: number): string {
  const syllables = Array.from({ length: 6 }, (_, i) => {
    const digit = Math.floor(number / 7 ** i) + i * 3;
    return CONSONANTS.charAt((digit * 5 + i) % CONSONANTS.length) + VOWELS.charAt((digit + i) % 5);
  });
  return `Q${syllables.join('')}x`;
}
