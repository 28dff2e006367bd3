import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#clock';
import { type Actor, type Agent, agentOf } from '#database';
import { DomainError } from '#domain-error';
import { networkOf } from '#membership';
import type { ApiEnvironment } from '../environment.js';
import { SETTINGS } from '../settings.js';
import { CallRate, type CountedCaller } from './call-rate.js';

type Limits = Pick<
  ApiEnvironment,
  | 'callsPerMinute'
  | 'organisationCallsPerMinute'
  | 'visitorCallsPerMinute'
  | 'allVisitorsCallsPerMinute'
>;

/** Who is told that they have called too often, as the sentence begins. */
type Caller = CountedCaller & { readonly who: string };

/**
 * Holds off who asks too often: a person or an API key, and an organisation through all of its own together; of those
 * who are not known each address, and all of them together. Each process counts for itself and writes nothing down
 * (decision 0026).
 */
@Injectable()
export class CallLimits {
  private readonly rate = new CallRate();

  constructor(
    @Inject(SETTINGS) private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  /** Counts one call. Throws DomainError `too-many` that says when the next one is taken, and what helps. */
  admit(actor: Actor): void {
    this.count(this.callersOf(actor), adviceTo(actor));
  }

  /** The same for who is not known, by where they ask from; and all of them together leave members their share. */
  admitVisitor(address: string): void {
    const perMinute = this.limits.allVisitorsCallsPerMinute;
    const who = 'All who are not signed in together have';
    const everybody = { name: 'visitors', perMinute, who };
    this.count([this.callerAt(address), everybody], ', then try again, or sign in');
  }

  /** The same for what is open to everybody, signing in too: there nobody waits for what others do elsewhere. */
  admitAddress(address: string): void {
    this.count([this.callerAt(address)], ', then try again');
  }

  /**
   * Counts a look-up of a key or session that may be anybody's making, before the database is asked: along a line of its
   * own, so that people who read public pages keep nobody behind the same address from being looked up.
   */
  admitUnproven(address: string): void {
    this.count([this.unprovenAt(address)], ', then try again');
  }

  /** The key or session was good after all: it costs nobody anything. */
  takeBackUnproven(address: string): void {
    this.rate.takeBack([this.unprovenAt(address)]);
  }

  private count(callers: readonly Caller[], advice: string): void {
    const now = this.clock.now().getTime();
    const early = this.rate.admit(callers, now);
    if (!early) return;
    const seconds = Math.max(1, Math.ceil((early.until - now) / 1_000));
    const { who, perMinute } = early.caller;
    throw new DomainError(
      'too-many',
      'too-many-calls',
      `${who} made more than ${perMinute} calls within a minute. Wait ${seconds} s${advice}.`,
      [],
      seconds,
    );
  }

  private callerAt(address: string): Caller {
    const name = `address ${networkOf(address)}`;
    const perMinute = this.limits.visitorCallsPerMinute;
    return { name, perMinute, who: 'People and programs at your network address have' };
  }

  private unprovenAt(address: string): Caller {
    const name = `unproven at ${networkOf(address)}`;
    const perMinute = this.limits.visitorCallsPerMinute;
    const who =
      'With keys or sessions that are not good, people and programs at your network address have';
    return { name, perMinute, who };
  }

  private callersOf(actor: Actor): Caller[] {
    const { callsPerMinute, organisationCallsPerMinute } = this.limits;
    const callers: Caller[] = [];
    const agent = agentOf(actor);
    if (agent) {
      const { kind, id } = agent;
      callers.push({ name: `${kind} ${id}`, perMinute: callsPerMinute, who: whoHas[kind] });
    }
    if (actor.kind === 'organisation') {
      const name = `organisation ${actor.organisationId}`;
      const perMinute = organisationCallsPerMinute;
      callers.push({ name, perMinute, who: 'People and systems of your organisation have' });
    }
    return callers;
  }
}

const whoHas: Readonly<Record<Agent['kind'], string>> = {
  person: 'You have',
  'api-key': 'This API key has',
  link: 'This link has',
};

/** Programs can ask for less; a person need only wait. */
function adviceTo(actor: Actor): string {
  return agentOf(actor)?.kind === 'api-key'
    ? ', as "Retry-After" says, and then ask for less: lists with "limit=100", and what you have with "If-None-Match"'
    : ', then try again';
}
