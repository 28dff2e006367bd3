import type { EntityManager } from 'typeorm';
import { mayEachMeet } from '#membership';
import type { Posting, PostingState } from '#posting';
import { interestsIn, standingIntroductions, type Suggestion } from '#suggestion';
import type { Notification } from './notification.js';

/** States of a posting about which two who are introduced are still written to. */
const ALIVE: readonly PostingState[] = ['published', 'paused', 'fulfilled'];

/** A notification together with what it is about. */
export interface MailedNotification {
  readonly notification: Notification;
  readonly suggestion: Suggestion;
}

/** What a mail that is due now says, and what may still become true. */
export interface StillToSay {
  /** Can be told as they are. */
  readonly standing: MailedNotification[];
  /** About postings that have been changed since, and the matching of the new version is under way. */
  readonly moving: MailedNotification[];
}

/** Those of which there is still something to say, as things are now. `postings` are all that they are about, by id. */
export async function stillToSay(
  tx: EntityManager,
  all: readonly MailedNotification[],
  postings: ReadonlyMap<string, Posting>,
): Promise<StillToSay> {
  const introduced = await introducedAmong(tx, all, postings);
  const known = new Set(introduced.map(({ suggestion }) => suggestion.id));
  // An introduction says all that was to be said of its suggestion.
  const others = (await trueAmong(tx, all)).filter(
    ({ notification, suggestion }) =>
      notification.kind !== 'introduction' &&
      !known.has(suggestion.id) &&
      isListed(suggestion, postings),
  );
  return {
    standing: [
      ...introduced,
      ...others.filter(({ suggestion }) => isAsMatched(suggestion, postings)),
    ],
    moving: others.filter(({ suggestion }) => !isAsMatched(suggestion, postings)),
  };
}

/** Introductions that stand, about postings about which one still writes. */
async function introducedAmong(
  tx: EntityManager,
  all: readonly MailedNotification[],
  postings: ReadonlyMap<string, Posting>,
): Promise<MailedNotification[]> {
  const told = all.filter(({ notification }) => notification.kind === 'introduction');
  const standing = await standingIntroductions(
    tx,
    told.map(({ suggestion }) => suggestion.id),
  );
  return told.filter(
    ({ suggestion: { id, demandId, offerId } }) =>
      standing.has(id) && [demandId, offerId].every((posting) => isAlive(postings.get(posting))),
  );
}

/** Those between two who may meet; and of interests, those that hold. The lists may be behind either. */
async function trueAmong(
  tx: EntityManager,
  all: readonly MailedNotification[],
): Promise<MailedNotification[]> {
  const may = await mayEachMeet(
    tx,
    all.map(({ suggestion: s }) => [s.demandOrganisationId, s.offerOrganisationId]),
  );
  const interestsOf = await interestsIn(
    tx,
    all.map(({ suggestion }) => suggestion.id),
  );
  return all.filter(({ notification, suggestion }, i) => {
    if (notification.kind !== 'interest') return may[i];
    const own = notification.organisationId === suggestion.demandOrganisationId;
    return may[i] && interestsOf(suggestion.id).get(own ? 'offer' : 'demand') === true;
  });
}

function isListed(suggestion: Suggestion, postings: ReadonlyMap<string, Posting>): boolean {
  const open = (id: string) => postings.get(id)?.state === 'published';
  return suggestion.listed && open(suggestion.demandId) && open(suggestion.offerId);
}

function isAsMatched(suggestion: Suggestion, postings: ReadonlyMap<string, Posting>): boolean {
  const { demandId, demandVersion, offerId, offerVersion } = suggestion;
  return (
    postings.get(demandId)?.version === demandVersion &&
    postings.get(offerId)?.version === offerVersion
  );
}

function isAlive(posting: Posting | undefined): boolean {
  return posting !== undefined && ALIVE.includes(posting.state);
}
