import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#clock';
import { type Actor, organisationActor, Transactions } from '#database';
import { RepresentedActor } from '../representation/represented-actor.js';
import { type HeldSession, heldSession } from './held-session.js';
import { Session } from './session.js';
import { factorDueAt, SEEN_EVERY_MS, sessionLimits } from './session-limits.js';
import type { SessionStage, SignedIn } from './signed-in.js';

/** 256 bits in base64url; nothing else is looked up. */
const TOKEN = /^[\w-]{43}$/;

/** Tells who holds a session's token. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly represented: RepresentedActor,
    private readonly clock: Clock,
  ) {}

  /**
   * Null for a token that is none, has expired or was idle too long, and for a person who is suspended.
   * @param use `watching`: by a page that stands open, which keeps no session alive that nobody uses
   */
  async run(token: string, use: 'asking' | 'watching' = 'asking'): Promise<SignedIn | null> {
    if (!TOKEN.test(token)) return null;
    const held = await heldSession(this.dataSource, token);
    if (!held || held.suspended || this.isOver(held)) return null;
    if (use === 'asking') await this.touch(held.session);
    return this.tell(held, (await this.representing(held)) ?? actorOf(held));
  }

  /**
   * The organisation for which somebody of the Secretariat acts. Null for everybody else, and as soon as it has
   * somebody of its own: it is looked up with each request, so that nothing has to end the session.
   */
  private async representing({ session, standing }: HeldSession): Promise<Actor | null> {
    const { personId, organisationId } = session;
    const { affiliation, secretariat } = standing;
    if (!organisationId || affiliation || !secretariat) return null;
    const actor: Actor = { kind: 'secretariat', personId, role: secretariat.role };
    return this.transactions.run(actor, (tx) => this.represented.find(tx, actor, organisationId));
  }

  private isOver({ session, standing }: HeldSession): boolean {
    const now = this.clock.now();
    const { idle } = sessionLimits(standing, session.factor === 'due');
    return session.expiresAt <= now || now.getTime() - session.seenAt.getTime() > idle;
  }

  private async touch({ id, personId, seenAt }: Session): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - seenAt.getTime() < SEEN_EVERY_MS) return;
    await this.transactions.run({ kind: 'person', personId }, (tx) =>
      tx.update(Session, { id }, { seenAt: now }),
    );
  }

  private tell({ session, person, standing, hasFactor }: HeldSession, actor: Actor): SignedIn {
    const due = factorDueAt(standing);
    return {
      session,
      person,
      actor,
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

function actorOf({ session, standing }: HeldSession): Actor {
  const { personId, organisationId } = session;
  const { affiliation, secretariat } = standing;
  if (organisationId && affiliation)
    return organisationActor(organisationId, { kind: 'person', personId, role: affiliation.role });
  return secretariat
    ? { kind: 'secretariat', personId, role: secretariat.role }
    : { kind: 'person', personId };
}
