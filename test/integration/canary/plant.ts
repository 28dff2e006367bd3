import {
  ChangeContact,
  ChangeProfile,
  ChangeTier,
  ClearFlag,
  GiveContact,
  InvitePerson,
  RaiseFlag,
  RecordDocument,
  RepresentOrganisation,
  requireEmailAddress,
  RevealToSecretariat,
} from '#membership';
import { type Actor, organisationActor, systemActor, Transactions } from '#database';
import { CreatePosting, DecidePosting, type Posting, ReportPosting, SubmitPosting } from '#posting';
import { aDemand } from '../../builders/a-demand.js';
import { anOffer } from '../../builders/an-offer.js';
import { aProfile } from '../../builders/a-profile.js';
import { aReviewer, Applicants } from '../../support/applicants.js';
import type { ApiUnderTest, TokenHolder } from '../api/api-under-test.js';
import { answerAs } from '../../support/suggested-pair.js';
import type { TestPeople, TestPerson } from '../api/test-people.js';
import type { Canaries, Owner } from './canaries.js';
import { aDraft, anApplication, type Plant, saying, theDemand, theOffer } from './contents.js';

const operator = systemActor('test');
const officer: Actor = { kind: 'secretariat', personId: crypto.randomUUID(), role: 'officer' };

/** A network in which one organisation has written a canary into everything that it can write. */
export interface Planted {
  readonly sensitive: string;
  /** One of its people, who has a passkey. */
  readonly person: TestPerson & { readonly cookie: string };
  readonly applicant: string;
  readonly bystander: TokenHolder;
  /** A suggestion stands between it and the sensitive organisation, which has declined. */
  readonly counterpart: TokenHolder;
  /** Introduced to the sensitive organisation. */
  readonly partner: TokenHolder;
  /** By the name of a path's parameter or collection, ids to ask for. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Plants by the use cases that the API calls; what is told of it is told by the worker. */
export async function plantCanaries(
  server: ApiUnderTest,
  people: TestPeople,
  canaries: Canaries,
): Promise<Planted> {
  const { network } = server;
  const c: Plant = (...planted) => canaries.plant(...planted);

  const sensitive = await joined('sensitive');
  await network.get(ChangeTier).run(operator, sensitive, 'trusted');
  const own = organisationActor(sensitive, {
    kind: 'person',
    personId: await firstPersonOf(sensitive),
    role: 'administrator',
  });
  const { version } = await network.database
    .query<{ version: number }>('select version from organisation where id = $1', [sensitive])
    .then(([row]) => row!);
  await network.get(ChangeProfile).run(own, sensitive, {
    expectedVersion: version,
    change: { visibility: 'partners' },
  });
  const contact = {
    email: `${c('OrganisationContact.email')}@example.org`,
    personName: c('OrganisationContact.personName'),
    phone: c('OrganisationContact.phone', {}, '+855 12 900 417'),
    messaging: `Signal ${c('OrganisationContact.messaging')}`,
    note: c('OrganisationContact.note'),
  };
  await network.get(GiveContact).run(own, sensitive, contact);
  // Another address, which nobody has confirmed.
  const unconfirmed = `${c('OrganisationContact.email', { only: ['own'] })}@example.org`;
  await network.get(ChangeContact).run(own, { ...contact, email: unconfirmed });
  await network.get(Transactions).run(own, (tx) =>
    network.get(InvitePerson).run(tx, own, {
      place: { organisationId: sensitive, role: 'viewer' },
      email: requireEmailAddress(`${c('Invitation.email')}@example.org`).address,
      name: c('Invitation.name'),
      language: 'en',
    }),
  );
  await server.network.database.query(`update person set name = $1 where id = $2`, [
    c('Person.name'),
    (await people.add({ in: sensitive, role: 'viewer' })).id,
  ]);

  const introduced = await post(theDemand(c));
  const closed = await post(theOffer(c));
  const draft = await network.get(CreatePosting).run(own, aDraft(c));
  const returned = await post(aDemand({ title: 'Chairs', text: 'Forty chairs for a hall.' }));

  const bystander = await server.member({ name: 'Bystanders' });
  const counterpart = await server.member({ name: 'Declined Drillers', languages: ['en'] });
  const partner = await server.member({ name: 'Trusted Drillers', languages: ['en'] });
  await network.post(counterpart, anOffer());
  await network.post(counterpart, aDemand({ title: 'Wells', text: 'We ask for two boreholes.' }));
  await network.post(partner, anOffer({ title: 'We drill boreholes' }));
  await network.drained();

  const suggestions = await suggestionsOf(introduced.id);
  for (const { id, other } of suggestions) {
    const isPartner = other === partner.id;
    const other_ = organisationActor(other);
    await answer(other_, id, 'interested');
    await (isPartner
      ? answer(own, id, 'interested')
      : answer(own, id, 'no', c('SuggestionAnswer.words', { opened: 'closed' })));
  }
  const [another] = await suggestionsOf(closed.id);
  if (another)
    await answer(
      organisationActor(another.other),
      another.id,
      'no',
      c('SuggestionAnswer.words', { owner: 'counterpart' }),
    );

  await network.get(ReportPosting).run(bystander.actor, {
    postingId: returned.id,
    reason: 'other',
    words: 'This is not true.',
  });
  await network.get(DecidePosting).run(officer, {
    postingId: returned.id,
    decision: {
      outcome: 'returned',
      reason: 'other',
      words: c('ModerationCase.words', { opened: 'closed' }),
    },
  });
  const waiting = await post(
    aDemand({ title: c('Demand.title', onlyOfficers), text: 'A hall for the village.' }),
  );
  await network.get(ReportPosting).run(bystander.actor, {
    postingId: waiting.id,
    reason: 'other',
    words: c('PostingReport.words', { owner: 'bystander' }),
  });
  await network.get(RevealToSecretariat).run(officer, sensitive, {
    reason: 'no-answer',
    words: 'They do not answer.',
  });
  await network.get(RepresentOrganisation).run(officer, {
    profile: aProfile({ name: 'Represented People', website: null }),
    consent: c('Consent.version', { owner: 'represented' }),
  });
  const applicant = await joined('applicant');
  await network.drained();
  await server.apiKey(sensitive, ['inbox:read'], c('ApiKey.name'));
  const person = await people.signedIn({ in: sensitive, role: 'editor' });
  await passkeyOf(person.id);

  const rows = await network.database.query<{ id: string }>('select id from introduction');
  return {
    sensitive,
    person,
    applicant,
    bystander,
    counterpart,
    partner,
    ids: {
      postings: [introduced.id, closed.id, draft.id, returned.id, waiting.id],
      suggestions: suggestions.map(({ id }) => id),
      introductions: rows.map(({ id }) => id),
      organisations: [sensitive, applicant],
      vetting: [sensitive, applicant],
    },
  };

  async function firstPersonOf(organisationId: string): Promise<string> {
    const [first] = await network.database.query<{ id: string }>(
      'select person_id as id from affiliation where organisation_id = $1',
      [organisationId],
    );
    return first!.id;
  }

  /** The organisation applies, is vetted with every sort of word, and is admitted or left waiting. */
  async function joined(owner: Owner): Promise<string> {
    const applicants = new Applicants(network);
    const id = await applicants.applied(anApplication(c, owner));
    const reviewer = aReviewer();
    await network.get(RecordDocument).run(reviewer, id, {
      kind: 'registration',
      number: c('OrganisationDocument.number', { owner }),
      issuer: c('OrganisationDocument.issuer', { owner }),
      link: `https://example.org/${c('OrganisationDocument.link', { owner })}`,
      issuedOn: null,
      expiresOn: null,
    });
    const flag = await network.get(RaiseFlag).run(reviewer, id, {
      colour: 'yellow',
      comment: c('VettingFlag.comment', { owner }),
    });
    const clearance = c('VettingFlag.clearance', { owner });
    await network.get(ClearFlag).run(reviewer, { organisationId: id, flagId: flag.id, clearance });
    await applicants.review(id, reviewer, {
      judgements: saying(c('VettingReview.judgements', { owner })),
      decision: 'ask-for-more',
      tier: null,
      validUntil: null,
      words: c('VettingReview.words', { owner }),
    });
    return id;
  }

  async function post(content: ReturnType<typeof aDemand | typeof anOffer>): Promise<Posting> {
    const { id: postingId } = await network.get(CreatePosting).run(own, content);
    return network.get(SubmitPosting).run(own, { postingId });
  }

  function answer(
    actor: Actor,
    id: string,
    said: 'interested' | 'no',
    words: string | null = null,
  ) {
    const reason = said === 'no' ? 'other' : null;
    return answerAs(network, { actor }, id, { answer: said, reason, words });
  }

  function suggestionsOf(postingId: string): Promise<{ id: string; other: string }[]> {
    return network.database.query(
      `select id, case when demand_organisation_id = $2 then offer_organisation_id else demand_organisation_id end as other
         from suggestion where $1 in (demand_id, offer_id)`,
      [postingId, sensitive],
    );
  }

  /** A passkey needs a browser; what is planted is its name alone. */
  async function passkeyOf(personId: string): Promise<void> {
    await network.database.query(
      `insert into passkey (id, person_id, name, public_key, counter, transports, created_at)
       values ('planted', $1, $2, '', 0, '{}', now())`,
      [personId, c('Passkey.name', { only: ['self'] })],
    );
  }
}

const onlyOfficers = {
  only: ['own', 'secretariat:officer', 'secretariat:reviewer', 'secretariat:administrator'],
} as const;
