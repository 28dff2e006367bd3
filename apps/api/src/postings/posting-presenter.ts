import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import type { RowReader } from '#disclosure';
import { ModerationCases, type Posting, Postings } from '#posting';
import { Audiences } from '../disclosure/audiences.js';
import { type PostingDto, toPostingDto } from './posting.dto.js';

/** A posting as somebody reads it. */
export interface ToldPosting {
  readonly told: PostingDto;
  readonly reader: RowReader;
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
    const [told] = await this.all(tx, asker, [posting]);
    return told as PostingDto;
  }

  /** In the order given. */
  async all(tx: EntityManager, asker: Actor, postings: readonly Posting[]): Promise<PostingDto[]> {
    const all = await this.allTo(tx, asker, postings);
    return all.map(({ told }) => told);
  }

  /** The same, each with as whom the asker reads it. */
  async allTo(
    tx: EntityManager,
    asker: Actor,
    postings: readonly Posting[],
  ): Promise<ToldPosting[]> {
    const readerOf = await this.audiences.ofPostings(tx, asker, postings);
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
      const reader = readerOf(posting);
      return { told: toPostingDto(posting, lines.get(posting.id) ?? [], reader, review), reader };
    });
  }
}
