import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import type { NetworkReader } from '#disclosure';
import { ModerationCases, type Posting, Postings } from '#posting';
import { Audiences } from '../disclosure/audiences.js';
import { type PostingDto, toPostingDto } from './posting.dto.js';

/** A posting as somebody reads it. */
export interface ToldPosting {
  readonly told: PostingDto;
  readonly reader: NetworkReader;
}

/** Tells postings to whoever asks. */
@Injectable()
export class PostingPresenter {
  constructor(
    private readonly postings: Postings,
    private readonly cases: ModerationCases,
    private readonly audiences: Audiences,
  ) {}

  async one(tx: EntityManager, asker: Actor, posting: Posting): Promise<PostingDto> {
    return (await this.oneTo(tx, asker, posting)).told;
  }

  /** The same, and as whom the asker reads it. */
  async oneTo(tx: EntityManager, asker: Actor, posting: Posting): Promise<ToldPosting> {
    const readerOf = await this.audiences.ofPostings(tx, asker, [posting]);
    const [told] = await this.tell(tx, [posting], readerOf);
    return { told: told as PostingDto, reader: readerOf(posting) };
  }

  /** In the order given. */
  async all(tx: EntityManager, asker: Actor, postings: readonly Posting[]): Promise<PostingDto[]> {
    return this.tell(tx, postings, await this.audiences.ofPostings(tx, asker, postings));
  }

  private async tell(
    tx: EntityManager,
    postings: readonly Posting[],
    readerOf: (posting: Posting) => NetworkReader,
  ): Promise<PostingDto[]> {
    const lines = await this.postings.linesOf(
      tx,
      postings.map(({ id }) => id),
    );
    const own = postings.filter((posting) => readerOf(posting) === 'own');
    const cases = await this.cases.latest(
      tx,
      own.map(({ id }) => id),
    );
    return postings.map((posting) => {
      const review = cases.get(posting.id) ?? null;
      return toPostingDto(posting, lines.get(posting.id) ?? [], readerOf(posting), review);
    });
  }
}
