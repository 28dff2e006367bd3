import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import { type Actor, newId, Transactions } from '#database';
import { type FieldFault, invalid } from '#domain-error';
import { analyseText } from '#language';
import { isLanguage } from '#reference';
import { wordTerms } from '../search/search-terms.js';
import { WatchedWord } from './watched-word.js';

/** A word or phrase and the language that it is in. */
export interface WordToWatch {
  readonly word: string;
  /** ISO 639-1 code, one of the six. */
  readonly language: string;
}

/**
 * Replaces the operator's list of words for which a posting waits. A word is found in all its inflections,
 * in postings of its language; a phrase where all its words occur, in whatever order.
 */
@Injectable()
export class ReplaceWatchedWords {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError `invalid`; the pointer's number is that of the word, from 0. */
  async run(actor: Actor, words: readonly WordToWatch[]): Promise<void> {
    const faults = words.flatMap(faultsOf);
    if (faults.length > 0) throw invalid(faults);
    const rows = new Map(
      words.map(({ word, language }) => [
        `${language} ${word}`,
        { word, language, terms: termsOf({ word, language }) },
      ]),
    );
    await this.transactions.run(actor, async (tx) => {
      await tx.createQueryBuilder().delete().from(WatchedWord).execute();
      if (rows.size > 0) await tx.insert(WatchedWord, [...rows.values()]);
      await recordAudit(tx, {
        actor,
        at: this.clock.now(),
        action: 'watched-words.replaced',
        subjectKind: 'watched-words',
        // The list as it is now: it has no id of its own.
        subjectId: newId(),
        codes: { words: rows.size },
      });
    });
  }
}

function faultsOf({ word, language }: WordToWatch, i: number): FieldFault[] {
  if (!isLanguage(language)) {
    const detail = `"${language}" is none of the six languages: en, zh, fr, ru, ar, es.`;
    return [{ pointer: `/${i}/language`, code: 'unknown-language', detail }];
  }
  if (termsOf({ word, language }).length === 0) {
    const detail = `"${word}" holds no word that is looked for.`;
    return [{ pointer: `/${i}/word`, code: 'no-word', detail }];
  }
  return [];
}

function termsOf({ word, language }: WordToWatch): string[] {
  const analysis = analyseText(word, { language, kind: 'title' });
  return [...new Set(wordTerms(analysis, language).map(({ term }) => term))];
}
