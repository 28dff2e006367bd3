import type { EntityManager } from 'typeorm';
import { type Actor, newId, organisationActor, systemActor, Transactions } from '#database';
import { IdempotentRequests } from '#idempotency';
import {
  ApiKeys,
  Apply,
  BlockOrganisation,
  ChangeContact,
  ChangeTier,
  ClearFlag,
  GiveContact,
  InvitePerson,
  People,
  RaiseFlag,
  RecordDocument,
  requireEmailAddress,
  RevealToSecretariat,
  Sessions,
} from '#membership';
import { DecidePosting, type Posting, ReportPosting } from '#posting';
import { aDemand } from '../builders/a-demand.js';
import { anOffer } from '../builders/an-offer.js';
import { aProfile } from '../builders/a-profile.js';
import { Applicants, aReviewer } from './applicants.js';
import { CANARY } from './canaries.js';
import { fullPerson } from './full-person.js';
import { answerAs } from './suggested-pair.js';
import type { Member, TestNetwork } from './test-network.js';

const operator = systemActor('test');
const officer: Actor = { kind: 'secretariat', personId: newId(), role: 'officer' };
const words = `${CANARY} words`;
/** The canary as a number. */
const PHONE = '777777';
const NAME = `${CANARY} Wells of Osh`;

/** An organisation or a person, with those who met it. */
export interface FullOrganisation {
  readonly id: string;
  readonly actor: Actor;
  readonly name: string;
  readonly demand: Posting;
}

/** Lets everything happen to somebody that can, by the use cases, so that a row of theirs stands in every table. */
export class FullLives {
  private readonly applicants = new Applicants(this.network);

  constructor(private readonly network: TestNetwork) {}

  /** It meets `partner`, and another whose name is like its own. */
  async organisation(partner: Member): Promise<FullOrganisation> {
    const id = await this.applicants.applied({
      profile: aProfile({
        name: NAME,
        latinName: NAME,
        description: words,
        registrationNumber: words,
        website: `https://${CANARY}.example.org`,
        staff: 777_777,
      }),
    });
    const actor = organisationActor(id);
    await this.vet(id, actor);
    await this.beReached(id);
    const demand = await this.post(actor, partner);
    await this.answer(actor, partner);
    await this.network
      .get(IdempotentRequests)
      .once({ actor: organisationActor(id), key: words, fingerprint: 'of the request' }, () =>
        Promise.resolve({ status: 201, body: { text: words }, headers: {} }),
      );
    const blocked = await this.network.admit({ email: null });
    await this.network.get(BlockOrganisation).run(actor, id && blocked.organisation.id);
    return { id, actor, name: NAME, demand };
  }

  private async vet(id: string, actor: Actor): Promise<void> {
    const reviewer = aReviewer();
    await this.network.get(RecordDocument).run(actor, id, {
      kind: 'registration',
      number: words,
      issuer: words,
      link: `https://${CANARY}.example.org`,
      issuedOn: null,
      expiresOn: null,
    });
    const raise = this.network.get(RaiseFlag);
    const { id: flagId } = await raise.run(reviewer, id, { colour: 'yellow', comment: words });
    const cleared = { organisationId: id, flagId, clearance: words };
    await this.network.get(ClearFlag).run(reviewer, cleared);
    await this.applicants.review(id, reviewer, {
      decision: 'ask-for-more',
      tier: null,
      validUntil: null,
      words,
    });
    await this.network.get(ChangeTier).run(operator, id, 'trusted');
    // One that is alike, and has the name in its file.
    await this.applicants.applied({ profile: aProfile({ name: NAME.replace('zqc', 'zqk') }) });
  }

  private async beReached(id: string): Promise<void> {
    const email = `office.${CANARY}@example.org`;
    const contactPoints = { personName: words, messaging: words, note: words, phone: PHONE };
    await this.network.get(GiveContact).run(operator, id, { email, ...contactPoints });
    const waiting = `waiting.${CANARY}@example.org`;
    await this.network
      .get(ChangeContact)
      .run(organisationActor(id), { email: waiting, ...contactPoints });
    const looked = { reason: 'no-answer', words } as const;
    await this.network.get(RevealToSecretariat).run(officer, id, looked);
    await this.network
      .get(ApiKeys)
      .issue(operator, id, { name: words, scopes: ['inbox:read'], days: 30 });
    await this.inTransaction(async (tx) => {
      const invitation = { email: `guest.${CANARY}@example.org`, name: words, language: 'en' };
      const place = { organisationId: id, role: 'editor' } as const;
      await this.network.get(InvitePerson).run(tx, operator, { place, ...invitation });
      const [{ personId }] = await tx.query<[{ personId: string }]>(
        'select person_id as "personId" from affiliation where organisation_id = $1',
        [id],
      );
      await this.network.get(Sessions).open(tx, { personId, device: words, factor: 'none' });
    });
    // The same organisation once more, from its office, and nobody follows the link.
    const contact = { name: words, position: words, email };
    await this.network.get(Apply).run(this.applicants.details({ contact }), {
      address: this.applicants.anAddress(),
    });
  }

  private async post(actor: Actor, partner: Member): Promise<Posting> {
    const member = { actor } as Member;
    const demand = await this.network.post(
      member,
      aDemand({
        title: words,
        text: `We ask for deep wells. ${words}`,
        subdivision: words,
        quantity: { amount: 777_777, unit: words },
        beneficiaries: { count: 777_777, groups: [words] },
        place: words,
        evidence: words,
        lines: [{ need: words, amount: 777_777, unit: words }],
      }),
    );
    await this.network.post(
      member,
      anOffer({
        title: words,
        text: `We drill deep wells. ${words}`,
        regions: [words],
        capacity: { amount: 777_777, unit: words },
        conditions: [words],
      }),
    );
    const report = { reason: 'other', words: 'It is not theirs to say.' } as const;
    await this.network.get(ReportPosting).run(partner.actor, { postingId: demand.id, ...report });
    const decision = { outcome: 'published' } as const;
    await this.network.get(DecidePosting).run(officer, { postingId: demand.id, decision });
    return demand;
  }

  private async answer(actor: Actor, partner: Member): Promise<void> {
    const theirs = await this.network.post(partner, anOffer());
    await this.network.post(partner, aDemand());
    await this.network.drained();
    const ids = await this.network.database.query<{ id: string }>(
      'select id from suggestion where listed',
    );
    for (const { id } of ids) {
      await answerAs(this.network, { actor }, id, { words });
      await answerAs(this.network, partner, id, { answer: 'later', words: 'After the rains.' });
    }
    const report = { postingId: theirs.id, reason: 'other', words } as const;
    await this.network.get(ReportPosting).run(actor, report);
    await this.network.drained();
  }

  /** Somebody else who looks after the organisation. */
  async administrator(organisationId: string, email: string): Promise<string> {
    return this.inTransaction(async (tx) => {
      const people = this.network.get(People);
      const details = { name: 'Chief', language: 'en', confirmed: true };
      const address = requireEmailAddress(email);
      const { id: personId } = await people.obtain(tx, operator, { ...details, email: address });
      await people.affiliate(tx, operator, { personId, organisationId, role: 'administrator' });
      return personId;
    });
  }

  /** Somebody with a place in the organisation, at whose address it is reached; see `fullPerson`. */
  person(organisationId: string): Promise<string> {
    return fullPerson(this.network, this.applicants, organisationId);
  }

  private inTransaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.network.get(Transactions).run(operator, work);
  }
}
