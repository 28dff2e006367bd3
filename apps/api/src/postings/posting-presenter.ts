import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Posting, Postings } from '#posting';
import type { OrganisationActor } from '../access/asker.js';
import { type Audience, type PostingDto, toPostingDto } from './posting.dto.js';

/** Tells postings to whoever asks. */
@Injectable()
export class PostingPresenter {
  constructor(private readonly postings: Postings) {}

  async one(tx: EntityManager, asker: OrganisationActor, posting: Posting): Promise<PostingDto> {
    const lines = await this.postings.linesOf(tx, [posting.id]);
    return toPostingDto(posting, lines.get(posting.id) ?? [], audienceOf(asker, posting));
  }

  /** In the order given. */
  async all(
    tx: EntityManager,
    asker: OrganisationActor,
    postings: readonly Posting[],
  ): Promise<PostingDto[]> {
    const lines = await this.postings.linesOf(
      tx,
      postings.map(({ id }) => id),
    );
    return postings.map((posting) =>
      toPostingDto(posting, lines.get(posting.id) ?? [], audienceOf(asker, posting)),
    );
  }
}

function audienceOf(asker: OrganisationActor, posting: Posting): Audience {
  return posting.organisationId === asker.organisationId ? 'own' : 'others';
}
