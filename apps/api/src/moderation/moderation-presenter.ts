import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Organisations } from '#membership';
import { type ModerationCase, ModerationCases, type Posting, Postings } from '#posting';
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
  async all(tx: EntityManager, cases: readonly ModerationCase[]): Promise<ModerationCaseDto[]> {
    const ids = cases.map(({ postingId }) => postingId);
    const postings = await this.postings.byIds(tx, ids);
    const owners = await this.organisations.byIds(
      tx,
      [...postings.values()].map(({ organisationId }) => organisationId),
    );
    const reports = await this.cases.openReports(tx, ids);
    const shown = await this.presenter.forOfficer(
      tx,
      ids.map((id) => present(postings.get(id))),
    );
    return cases.map((one, i) => {
      const { organisationId, touches } = present(postings.get(one.postingId));
      const { name, tier } = present(owners.get(organisationId));
      return toModerationCaseDto(
        one,
        { posting: present(shown[i]), touches, organisation: name, tier },
        reports.filter(({ postingId }) => postingId === one.postingId),
      );
    });
  }
}

function present<T extends Posting | object>(found: T | undefined): T {
  if (!found) throw new Error('A case has lost its posting.');
  return found;
}
