import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SecretariatActor } from '#database';
import { Organisations } from '#membership';
import { type ModerationCase, ModerationCases, Postings } from '#posting';
import { secretariatReader } from '../disclosure/secretariat-reader.js';
import { PostingPresenter } from '../postings/posting-presenter.js';
import { type ModerationCaseDto, toModerationCaseDto } from './moderation.dto.js';

/** Tells an officer of the postings that wait: all of what they say, and of whom they come. */
@Injectable()
export class ModerationPresenter {
  constructor(
    private readonly cases: ModerationCases,
    private readonly postings: Postings,
    private readonly organisations: Organisations,
    private readonly presenter: PostingPresenter,
  ) {}

  /** In the order given. */
  async all(
    tx: EntityManager,
    asker: SecretariatActor,
    cases: readonly ModerationCase[],
  ): Promise<ModerationCaseDto[]> {
    const reader = secretariatReader(asker);
    const ids = cases.map(({ postingId }) => postingId);
    const postings = await this.postings.byIds(tx, ids);
    const owners = await this.organisations.byIds(
      tx,
      [...postings.values()].map(({ organisationId }) => organisationId),
    );
    const reports = await this.cases.openReports(tx, ids);
    const shown = await this.presenter.all(
      tx,
      asker,
      ids.map((id) => present(postings.get(id))),
    );
    return cases.map((one, i) => {
      const posting = present(postings.get(one.postingId));
      const about = {
        told: present(shown[i]),
        posting,
        organisation: present(owners.get(posting.organisationId)),
        reports: reports.filter(({ postingId }) => postingId === one.postingId),
      };
      return toModerationCaseDto(one, about, reader);
    });
  }
}

function present<T extends object>(found: T | undefined): T {
  if (!found) throw new Error('A case has lost its posting.');
  return found;
}
