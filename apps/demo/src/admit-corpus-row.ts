import { Injectable } from '@nestjs/common';
import type { OrganisationRow } from '#corpus';
import { systemActor, Transactions } from '#database';
import {
  AdmitOrganisation,
  ApiKeys,
  Organisations,
  organisationTypes,
  scopes,
  type Visibility,
} from '#membership';
import { demoId } from './demo-ids.js';

const KEYS_WORK_DAYS = 365;

const loader = systemActor('demo');

export interface LoadedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly apiKey: string;
}

/** Admits one organisation of a corpus. */
@Injectable()
export class AdmitCorpusRow {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly admitOrganisation: AdmitOrganisation,
    private readonly apiKeys: ApiKeys,
  ) {}

  /** One that is there already stays as it is. `known` is the API key that it was given before. */
  async run(row: OrganisationRow, known?: string): Promise<LoadedOrganisation> {
    const details = detailsOf(row);
    return this.transactions.run(loader, async (tx) => {
      const { id, name, country } = details;
      const there = await this.organisations.byIds(tx, [id]);
      if (there.size === 0) await this.admitOrganisation.run(loader, details);
      const apiKey = known ?? (await this.newKey(id));
      return { id, name, country, apiKey };
    });
  }

  private async newKey(organisationId: string): Promise<string> {
    const wishes = { name: 'Demonstration', scopes, days: KEYS_WORK_DAYS };
    const { token } = await this.apiKeys.issue(loader, organisationId, wishes);
    return token;
  }
}

/** Most show themselves to everybody, some to members, and a few to partners only: always the same ones. */
function visibilityOf(id: string): Visibility {
  const share = Number.parseInt(demoId(id).slice(-2), 16) / 256;
  if (share < 0.7) return 'public';
  return share < 0.92 ? 'members' : 'partners';
}

function detailsOf(row: OrganisationRow) {
  return {
    id: demoId(row.id),
    name: row.name,
    country: row.country ?? 'CN',
    type: organisationTypes.find((type) => type === row.type) ?? 'local',
    staff: row.staff,
    languages: row.languages,
    description: row.description,
    // A member of long standing: what it posts is published at once.
    tier: 'trusted' as const,
    visibility: visibilityOf(row.id),
  };
}
