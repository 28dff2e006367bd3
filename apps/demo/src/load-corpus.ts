import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import type { Corpus } from '#corpus';
import { AdmitCorpusRow, type LoadedOrganisation } from './admit-corpus-row.js';
import { PostCorpusRow } from './post-corpus-row.js';
import { daysBetween } from './shift-days.js';

/** What a corpus calls today; its dates are moved so that the demonstration is as fresh as on that day. */
const CORPUS_DAY = '2026-11-22';

export interface Loaded {
  readonly organisations: readonly LoadedOrganisation[];
  readonly postings: number;
  /** Postings whose time is over: the product refuses them, as it would a person's. */
  readonly over: number;
}

/** Loads a corpus through the same use cases as the API. What a former load has left is not loaded again. */
@Injectable()
export class LoadCorpus {
  constructor(
    private readonly admitting: AdmitCorpusRow,
    private readonly posting: PostCorpusRow,
    private readonly clock: Clock,
  ) {}

  /** `onStep` is called after every organisation and posting; `known` are the API keys that were issued before. */
  async run(
    corpus: Corpus,
    onStep: () => void,
    known: ReadonlyMap<string, string> = new Map(),
  ): Promise<Loaded> {
    const days = daysBetween(CORPUS_DAY, this.clock.today());
    const organisations: LoadedOrganisation[] = [];
    for (const row of corpus.organisations) {
      organisations.push(await this.admitting.run(row, known.get(row.name)));
      onStep();
    }
    const rows = new Map(corpus.organisations.map((row) => [row.id, row]));
    let postings = 0;
    for (const row of [...corpus.offers, ...corpus.demands]) {
      if (await this.posting.run(row, rows.get(row.org), days)) postings += 1;
      onStep();
    }
    return {
      organisations,
      postings,
      over: corpus.offers.length + corpus.demands.length - postings,
    };
  }
}
