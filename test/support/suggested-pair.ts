import { Introductions } from '#cooperation';
import { type Actor, Transactions } from '#database';
import {
  AnswerByLink,
  AnswerSuggestion,
  type GivenAnswer,
  type SuggestionAnswer,
} from '#suggestion';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import type { Member, TestNetwork } from './test-network.js';

const MINUTES = 60_000;

/** A demand and an offer that fit, and their suggestion. */
export interface SuggestedPair {
  readonly id: string;
  readonly demandId: string;
  readonly offerId: string;
}

const given = (changes: Partial<GivenAnswer>): GivenAnswer => ({
  answer: 'interested',
  reason: null,
  words: null,
  remindOn: null,
  ...changes,
});

/** A demand of one and an offer of the other, suggested to both. Pairs of different countries do not meet. */
export async function suggestPair(
  network: TestNetwork,
  [demander, offerer]: readonly [Member, Member],
  country = 'KH',
): Promise<SuggestedPair> {
  const { id: offerId } = await network.post(offerer, anOffer({ countries: [country] }));
  const { id: demandId } = await network.post(demander, aDemand({ country }));
  await network.drained();
  const [row] = await network.database.query<{ id: string }>(
    'select id from suggestion where demand_id = $1',
    [demandId],
  );
  if (!row) throw new Error('The two do not fit.');
  return { id: row.id, demandId, offerId };
}

/** Interested, unless `changes` says otherwise, in the other posting as it is now. */
export async function answerAs(
  network: TestNetwork,
  { actor }: { readonly actor: Actor },
  suggestionId: string,
  changes: Partial<GivenAnswer> = {},
): Promise<SuggestionAnswer> {
  const shownVersion = await versionShownTo(network, actor, suggestionId);
  const answer = given({ shownVersion, ...changes });
  return network.get(AnswerSuggestion).run(actor, suggestionId, answer);
}

/** The version at which the posting of the other side is. */
async function versionShownTo(
  { database }: TestNetwork,
  actor: Actor,
  suggestionId: string,
): Promise<number | undefined> {
  const organisationId = actor.kind === 'organisation' ? actor.organisationId : null;
  const [other] = await database.query<{ version: number }>(
    `select p.version from suggestion s join posting p on p.id in (s.demand_id, s.offer_id)
      where s.id = $1 and p.organisation_id <> $2`,
    [suggestionId, organisationId],
  );
  return other?.version;
}

/** The same by the link of a mail, from some address on the net; of a posting that was not changed since it was written. */
export function answerByLink(
  network: TestNetwork,
  token: string,
  changes: Partial<GivenAnswer> = {},
): Promise<SuggestionAnswer> {
  return network
    .get(AnswerByLink)
    .run(token, given({ shownVersion: 1, ...changes }), { address: '192.0.2.7' });
}

/** Which of the postings and organisations an introduction has opened to the member. */
export function openedTo(
  network: TestNetwork,
  { actor, organisation: { id } }: Member,
  postingIds: readonly string[],
  organisationIds: readonly string[],
): Promise<[string[], string[]]> {
  const introductions = network.get(Introductions);
  return network
    .get(Transactions)
    .run(actor, async (tx) => [
      [...(await introductions.openedPostings(tx, id, postingIds))],
      [...(await introductions.openedOrganisations(tx, id, organisationIds))],
    ]);
}

/** All mails to the member, whole. Those that were held back for a quarter of an hour have gone out too. */
export async function mailsTo(network: TestNetwork, { email }: Member): Promise<string[]> {
  network.clock.advance(16 * MINUTES);
  await network.drained();
  const mails = await network.mails();
  return mails
    .filter(({ to }) => to?.[0]?.address === email)
    .map(({ subject, text, html }) => `${subject}\n${text}\n${html}`);
}

/** Of the link by which a mail is answered; undefined when it has none. */
export function answerTokenIn(mail: string | undefined): string | undefined {
  return /\/answer\?token=([\w-]{43})/.exec(mail ?? '')?.[1];
}

/** What the member has been told of the kind in the portal. */
export function toldInPortal(
  { database }: TestNetwork,
  { organisation }: Member,
  kind: string,
): Promise<{ id: string }[]> {
  return database.query(
    `select id from notification where channel = 'in-app' and organisation_id = $1 and kind = $2`,
    [organisation.id, kind],
  );
}

/** An entry of the audit, as far as it tells who did what to whom. */
export interface AuditedAct {
  readonly subject_id: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly actor_kind: string;
  readonly agent_kind: string | null;
  readonly agent_id: string | null;
}

/** The entries of one action, the oldest first. */
export function auditedAs({ database }: TestNetwork, action: string): Promise<AuditedAct[]> {
  return database.query<AuditedAct>(
    `select subject_id, codes, actor_kind, agent_kind, agent_id
       from audit_entry where action = $1 order by id`,
    [action],
  );
}
