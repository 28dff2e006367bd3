import { generateSync } from 'otplib';
import type { EntityManager } from 'typeorm';
import { systemActor, Transactions } from '#database';
import { InvitePerson, type LinkDetails, OneTimeLinks, requireEmailAddress } from '#membership';
import type { ApiUnderTest } from '../api-under-test.js';
import type { Asked } from '../documented-api.js';
import { TestPeople, type TestPerson } from '../test-people.js';
import { type Asker, askers, type OrganisationName, type Relation } from './askers.js';

/** What an organisation can have one of. */
export type RowKind =
  | 'organisation'
  | 'posting'
  | 'draft'
  /** A posting that waits for an officer. */
  | 'waiting'
  | 'suggestion'
  | 'introduction'
  | 'invitation'
  | 'api-key'
  | 'flag'
  /** Somebody else who has a place there, and a session. */
  | 'colleague'
  | 'session'
  | LoneRowKind;

/** What there is one of in the world, and somebody else's to all but itself. */
type LoneRowKind =
  /** An organisation that has applied. */
  | 'applicant'
  /** One that the Secretariat represents. */
  | 'represented'
  /** Somebody else of the Secretariat. */
  | 'staff';

export const ABSENT = '01990000-0000-7000-8000-000000000000';

export const operator = systemActor('test');

/** The world in which the matrix is asked: its rows by owner, and how everybody says who they are. */
export class MatrixWorld {
  readonly people: TestPeople;
  readonly rows: Record<OrganisationName, Partial<Record<RowKind, string>>> = {
    here: {},
    partner: {},
    elsewhere: {},
    applicant: {},
    represented: {},
  };
  readonly loneRows: Partial<Record<LoneRowKind, string>> = {};
  readonly credentials = {} as Record<Asker, Pick<Asked, 'cookie' | 'token'>>;
  /** The askers that are people, each with another session of theirs. */
  readonly persons: Partial<Record<Asker, TestPerson & { session: string }>> = {};
  /** Somebody in whose name anybody may sign in. */
  spare: TestPerson | undefined;
  /** Of the app that belongs to whoever has their second factor due. */
  factorSecret = '';

  constructor(readonly server: ApiUnderTest) {
    this.people = new TestPeople(server);
  }

  /** The id that is asked for; undefined where the asker has no such row. */
  row(asker: Asker, relation: Relation, kind: RowKind): string | undefined {
    if (relation === 'absent') return ABSENT;
    if (kind === 'session' && relation === 'own') return this.persons[asker]?.session;
    if (kind === 'suggestion' || kind === 'introduction')
      return this.sharedRow(asker, relation, kind);
    if (kind in this.loneRows) {
      const whose = kind === asker ? 'own' : 'other';
      return relation === whose ? this.loneRows[kind as LoneRowKind] : undefined;
    }
    const owner = askers[asker][relation];
    return owner ? this.rows[owner][kind] : undefined;
  }

  /** The token of a link that was just made, to the spare person unless another address is given. */
  async link(
    details: Omit<LinkDetails, 'email' | 'language'> & { email?: string },
  ): Promise<string> {
    const email = requireEmailAddress(details.email ?? this.spare!.email);
    const links = this.get(OneTimeLinks);
    const link = await this.inTransaction((tx) =>
      links.issue(tx, { ...details, email, language: 'en' }),
    );
    return links.tokenOf(link.id);
  }

  /** The token of a link to answer a suggestion by. The worker alone makes such links, and has been stopped. */
  async answerLink(): Promise<string> {
    const { suggestion: subjectId, organisation: organisationId } = this.rows.here;
    const token = await this.link({
      purpose: 'claim',
      subjectId: subjectId!,
      organisationId: organisationId!,
    });
    await this.query(`update one_time_link set purpose = 'answer' where subject_id = $1`, [
      subjectId,
    ]);
    return token;
  }

  /** The token of an invitation that was just sent to somebody new. */
  invitationLink(): Promise<string> {
    return this.inTransaction((tx) =>
      this.get(InvitePerson).withoutMail(tx, operator, this.invitationTo('here')),
    );
  }

  invitationTo(name: OrganisationName) {
    return {
      place: { organisationId: this.rows[name].organisation!, role: 'viewer' as const },
      email: `invited-${crypto.randomUUID()}@example.org`,
      name: 'Invited',
      language: 'en',
    };
  }

  /** What an authenticator app shows now. */
  factorCode(secret = this.factorSecret): string {
    const epoch = Math.floor(this.server.network.clock.now().getTime() / 1_000);
    return generateSync({ secret, epoch });
  }

  /** Gives a person two second factors that nobody can use, so that one of them can be taken away. */
  async giveFactors(personId: string): Promise<string> {
    const passkeyId = `passkey-of-${personId}`;
    await this.query(
      `insert into passkey (id, person_id, name, public_key, counter, transports, created_at)
       values ($1, $2, 'Telephone', '\\x00', 0, '{}', now())`,
      [passkeyId, personId],
    );
    await this.query(
      `insert into authenticator_app (person_id, sealed_secret, confirmed_at) values ($1, 'x', now())`,
      [personId],
    );
    return passkeyId;
  }

  query<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.server.network.database.query<Row>(sql, parameters);
  }

  /** The provider as the API has it. */
  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.server.app.get(type as never, { strict: false });
  }

  inTransaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.get(Transactions).run(operator, work);
  }

  /** Of one's own organisation with its partner, or of two others. */
  private sharedRow(asker: Asker, relation: Relation, kind: RowKind): string | undefined {
    const { own, other } = askers[asker];
    if (relation === 'mutual' && own) return this.rows[own][kind];
    return relation === 'other' ? this.rows[other][kind] : undefined;
  }
}
