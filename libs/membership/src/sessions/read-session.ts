import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { Clock } from '#clock';
import { type Actor, anonymous, organisationActor, Transactions } from '#database';
import { Factors } from '../factors/factors.js';
import { tokenHash } from '../opaque-token.js';
import { Affiliation } from '../people/affiliation.js';
import { Person } from '../people/person.js';
import { SecretariatMember } from '../people/secretariat-member.js';
import { Session } from './session.js';
import { factorDueAt, SEEN_EVERY_MS, sessionLimits, type Standing } from './session-limits.js';
import type { SessionStage, SignedIn } from './signed-in.js';

/** 256 bits in base64url; nothing else is looked up. */
const TOKEN = /^[\w-]{43}$/;

/** Tells who holds a session's token. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly factors: Factors,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that is none, has expired or was idle too long, and for a person who is suspended. */
  async run(token: string): Promise<SignedIn | null> {
    if (!TOKEN.test(token)) return null;
    return this.transactions.run(anonymous, async (tx) => {
      const session = await tx.findOneBy(Session, {
        tokenHash: tokenHash(token),
        expiresAt: MoreThan(this.clock.now()),
      });
      const person = session && (await tx.findOneBy(Person, { id: session.personId }));
      if (!session || !person || person.suspendedAt) return null;
      const standing = await this.standing(tx, session);
      if (this.isIdle(session, standing)) return null;
      await this.touch(tx, session);
      return this.tell(session, person, standing, await this.factors.any(tx, person.id));
    });
  }

  private async standing(tx: EntityManager, session: Session): Promise<Standing> {
    const { personId, organisationId } = session;
    const secretariat = await tx.findOneBy(SecretariatMember, { personId });
    const affiliation = organisationId
      ? await tx.findOneBy(Affiliation, { personId, organisationId })
      : null;
    return { secretariat, affiliation };
  }

  private isIdle(session: Session, standing: Standing): boolean {
    const { idle } = sessionLimits(standing, session.factor === 'due');
    return this.clock.now().getTime() - session.seenAt.getTime() > idle;
  }

  private async touch(tx: EntityManager, session: Session): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.seenAt.getTime() < SEEN_EVERY_MS) return;
    await tx.update(Session, { id: session.id }, { seenAt: now });
  }

  private tell(session: Session, person: Person, standing: Standing, hasFactor: boolean): SignedIn {
    const due = factorDueAt(standing);
    const { id, name, email, language } = person;
    return {
      session,
      person: { id, name, email, language },
      actor: actorOf(session, standing),
      stage: this.stage(session, hasFactor, due),
      organisationRole: standing.affiliation?.role ?? null,
      secretariatRole: standing.secretariat?.role ?? null,
      hasFactor,
      factorDueAt: due,
    };
  }

  private stage(session: Session, hasFactor: boolean, due: Date | null): SessionStage {
    if (session.factor === 'due') return 'second-factor';
    return !hasFactor && due !== null && due <= this.clock.now() ? 'set-up-factor' : 'open';
  }
}

function actorOf({ personId, organisationId }: Session, standing: Standing): Actor {
  const { affiliation, secretariat } = standing;
  if (organisationId && affiliation)
    return organisationActor(organisationId, { kind: 'person', personId, role: affiliation.role });
  return secretariat
    ? { kind: 'secretariat', personId, role: secretariat.role }
    : { kind: 'person', personId };
}
