import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { analyseDemand, analyseOffer, type DemandFacts, type OfferFacts } from '#matching';
import { Organisations } from '#membership';
import {
  Demand,
  demandContentOf,
  Offer,
  offerContentOf,
  type Posting,
  Postings,
  type PostingVersion,
} from '#posting';

export type Facts = DemandFacts | OfferFacts;

/** Facts of a posting at a version. */
export interface VersionedFacts {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  /** The organisation's working languages that they were made with. */
  readonly languages: string;
  readonly facts: Facts;
}

const CAPACITY = 50_000;

/**
 * What the matching needs to know of postings. Analysing a text costs a hundred times what scoring it
 * does, so the facts of each (posting, version) are kept in memory, oldest out first. The organisation's
 * languages change without a new version of the posting: facts that were made with others are made anew.
 */
@Injectable()
export class PostingFacts {
  private readonly kept = new Map<string, VersionedFacts>();

  constructor(
    private readonly postings: Postings,
    private readonly organisations: Organisations,
  ) {}

  /**
   * The facts of the postings given. One that is no longer at the version asked for, and not remembered,
   * comes at the version that it is at now.
   */
  async load(tx: EntityManager, wanted: readonly PostingVersion[]): Promise<VersionedFacts[]> {
    const known: VersionedFacts[] = [];
    const missing: string[] = [];
    const remembered = wanted.flatMap(({ id, version }) => this.kept.get(keyOf(id, version)) ?? []);
    const languages = await this.languagesNow(tx, remembered);
    for (const { id, version } of wanted) {
      const facts = this.kept.get(keyOf(id, version));
      if (facts && facts.languages === languages.get(facts.organisationId)) known.push(facts);
      else missing.push(id);
    }
    return missing.length === 0 ? known : [...known, ...(await this.analyse(tx, missing))];
  }

  /** Whether the organisations of the facts given still work in the languages that these were made with. */
  async areCurrent(tx: EntityManager, facts: readonly VersionedFacts[]): Promise<boolean> {
    const languages = await this.languagesNow(tx, facts);
    return facts.every((one) => languages.get(one.organisationId) === one.languages);
  }

  /** By organisation. */
  private async languagesNow(
    tx: EntityManager,
    facts: readonly VersionedFacts[],
  ): Promise<Map<string, string>> {
    const ids = facts.map(({ organisationId }) => organisationId);
    const languages = await this.organisations.languagesOf(tx, ids);
    return new Map([...languages].map(([id, codes]) => [id, codes.join()]));
  }

  private async analyse(tx: EntityManager, ids: readonly string[]): Promise<VersionedFacts[]> {
    const postings = [...(await this.postings.byIds(tx, ids)).values()];
    const lines = await this.postings.linesOf(tx, ids);
    const owners = await this.organisations.byIds(
      tx,
      postings.map((p) => p.organisationId),
    );
    return postings.map((posting) => {
      const languages = owners.get(posting.organisationId)?.languages ?? [];
      const facts = factsOf(posting, lines.get(posting.id) ?? [], languages);
      return this.keep(posting, facts, languages.join());
    });
  }

  private keep(posting: Posting, facts: Facts, languages: string): VersionedFacts {
    const { id, version, organisationId } = posting;
    const versioned = { id, version, organisationId, languages, facts };
    this.kept.set(keyOf(id, version), versioned);
    if (this.kept.size > CAPACITY) this.kept.delete(this.kept.keys().next().value ?? '');
    return versioned;
  }
}

function keyOf(id: string, version: number): string {
  return `${id}:${version}`;
}

function factsOf(
  posting: Posting,
  lines: Parameters<typeof demandContentOf>[1],
  languages: readonly string[],
): Facts {
  if (posting instanceof Demand) return analyseDemand(demandContentOf(posting, lines, languages));
  if (posting instanceof Offer) return analyseOffer(offerContentOf(posting, languages));
  throw new Error(`Posting ${posting.id} is neither a demand nor an offer.`);
}
