import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import { type Posting, Postings } from '#posting';
import { type Audience, type PostingDto, toPostingDto } from './posting.dto.js';

/** Tells postings to whoever asks. */
@Injectable()
export class PostingPresenter {
  constructor(private readonly postings: Postings) {}

  async one(tx: EntityManager, asker: Actor, posting: Posting): Promise<PostingDto> {
    const lines = await this.postings.linesOf(tx, [posting.id]);
    return toPostingDto(posting, lines.get(posting.id) ?? [], audienceOf(asker, posting));
  }

  /** In the order given. */
  async all(tx: EntityManager, asker: Actor, postings: readonly Posting[]): Promise<PostingDto[]> {
    const lines = await this.postings.linesOf(
      tx,
      postings.map(({ id }) => id),
    );
    return postings.map((posting) =>
      toPostingDto(posting, lines.get(posting.id) ?? [], audienceOf(asker, posting)),
    );
  }
}

function audienceOf(asker: Actor, posting: Posting): Audience {
  const own = asker.kind === 'organisation' && posting.organisationId === asker.organisationId;
  return own ? 'own' : 'others';
}
