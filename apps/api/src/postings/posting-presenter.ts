import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#database';
import { ModerationCases, type Posting, Postings } from '#posting';
import { type Audience, type PostingDto, toPostingDto } from './posting.dto.js';

/** Tells postings to whoever asks. */
@Injectable()
export class PostingPresenter {
  constructor(
    private readonly postings: Postings,
    private readonly cases: ModerationCases,
  ) {}

  async one(tx: EntityManager, asker: Actor, posting: Posting): Promise<PostingDto> {
    const [told] = await this.all(tx, asker, [posting]);
    return told as PostingDto;
  }

  /** In the order given. */
  async all(tx: EntityManager, asker: Actor, postings: readonly Posting[]): Promise<PostingDto[]> {
    return this.tell(tx, postings, (posting) => audienceOf(asker, posting));
  }

  /** All that postings say, for an officer who decides about them. In the order given. */
  forOfficer(tx: EntityManager, postings: readonly Posting[]): Promise<PostingDto[]> {
    return this.tell(tx, postings, () => 'officer');
  }

  private async tell(
    tx: EntityManager,
    postings: readonly Posting[],
    audience: (posting: Posting) => Audience,
  ): Promise<PostingDto[]> {
    const lines = await this.postings.linesOf(
      tx,
      postings.map(({ id }) => id),
    );
    const own = postings.filter((posting) => audience(posting) === 'own');
    const cases = await this.cases.latest(
      tx,
      own.map(({ id }) => id),
    );
    return postings.map((posting) => {
      const review = cases.get(posting.id) ?? null;
      return toPostingDto(posting, lines.get(posting.id) ?? [], audience(posting), review);
    });
  }
}

function audienceOf(asker: Actor, posting: Posting): Audience {
  const own = asker.kind === 'organisation' && posting.organisationId === asker.organisationId;
  return own ? 'own' : 'others';
}
