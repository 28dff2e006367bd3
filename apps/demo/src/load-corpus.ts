import { Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import type { Corpus, OrganisationRow } from '#corpus';
import { systemActor, Transactions } from '#database';
import { AdmitOrganisation, ApiKeys, organisationTypes, scopes } from '#membership';
import { demoId } from './demo-ids.js';
import { PostCorpusRow } from './post-corpus-row.js';
import { daysBetween } from './shift-days.js';

/** What a corpus calls today; its dates are moved so that the demonstration is as fresh as on that day. */
const CORPUS_DAY = '2026-11-22';

const KEYS_WORK_DAYS = 365;

const loader = systemActor('demo');

export interface LoadedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly token: string;
}

export interface Loaded {
  readonly organisations: readonly LoadedOrganisation[];
  readonly postings: number;
  /** Postings whose time is over: the product refuses them, as it would a person's. */
  readonly over: number;
}

/** Loads a corpus through the same use cases as the API. */
@Injectable()
export class LoadCorpus {
  constructor(
    private readonly transactions: Transactions,
    private readonly admitOrganisation: AdmitOrganisation,
    private readonly apiKeys: ApiKeys,
    private readonly posting: PostCorpusRow,
    private readonly clock: Clock,
  ) {}

  /** `onStep` is called after every organisation and posting. */
  async run(corpus: Corpus, onStep: () => void): Promise<Loaded> {
    const days = daysBetween(CORPUS_DAY, this.clock.today());
    const organisations: LoadedOrganisation[] = [];
    for (const row of corpus.organisations) {
      organisations.push(await this.admit(row));
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

  private async admit(row: OrganisationRow): Promise<LoadedOrganisation> {
    const id = demoId(row.id);
    return this.transactions.run(loader, async () => {
      await this.admitOrganisation.run(loader, {
        id,
        name: row.name,
        country: row.country ?? 'CN',
        type: organisationTypes.find((type) => type === row.type) ?? 'local',
        staff: row.staff,
        languages: row.languages,
        description: row.description,
      });
      const wishes = { name: 'Demonstration', scopes, days: KEYS_WORK_DAYS };
      const { token } = await this.apiKeys.issue(loader, id, wishes);
      return { id, name: row.name, country: row.country ?? 'CN', token };
    });
  }
}
