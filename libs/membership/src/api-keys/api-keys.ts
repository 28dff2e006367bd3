import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { recordAudit } from '#audit';
import { Clock } from '#clock';
import {
  type Actor,
  newId,
  type OrganisationActor,
  organisationActor,
  Transactions,
} from '#database';
import { DomainError, invalid, notFound } from '#domain-error';
import { newToken, tokenHash } from '../opaque-token.js';
import { ApiKey } from './api-key.js';
import type { Scope } from './scopes.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A key that nobody renews should not work for ever. */
const MOST_DAYS = 730;
const MOST_KEYS = 20;
const SHOWN = 12;
/** The mark by which a leaked key is recognised, then 256 bits in base64url. */
const KEY = /^cvs_[\w-]{43}$/;

export interface ApiKeyWishes {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** How long it works, 1 to 730. */
  readonly days: number;
}

/** What a key that works opens. */
type HeldKey = Pick<ApiKey, 'id' | 'organisationId' | 'scopes' | 'usedAt'>;

/** Issues, lists, revokes and resolves the keys of organisations. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * A new key; `token` can be read only here. Throws DomainError `invalid` for wishes that cannot be met, and
   * `conflict` when the organisation has twenty keys that work.
   */
  async issue(
    actor: Actor,
    organisationId: string,
    { name, scopes, days }: ApiKeyWishes,
  ): Promise<{ key: ApiKey; token: string }> {
    requirePossible(scopes, days);
    const now = this.clock.now();
    const token = `cvs_${newToken()}`;
    return this.transactions.run(actor, async (tx) => {
      await this.requireRoom(tx, organisationId);
      const key = tx.create(ApiKey, {
        id: newId(),
        organisationId,
        name,
        prefix: token.slice(0, SHOWN),
        tokenHash: tokenHash(token),
        scopes: [...new Set(scopes)],
        createdAt: now,
        expiresAt: new Date(now.getTime() + days * DAY),
        usedAt: null,
        revokedAt: null,
      });
      await tx.insert(ApiKey, key);
      await this.audit(tx, actor, 'api-key.issued', key.id);
      return { key, token };
    });
  }

  /** The organisation's keys that work, the newest first. */
  list(tx: EntityManager, organisationId: string): Promise<ApiKey[]> {
    return tx.find(ApiKey, { where: this.working({ organisationId }), order: { id: 'DESC' } });
  }

  /** From now on the key opens nothing. Throws DomainError `not-found`, also for another organisation's. */
  async revoke(actor: Actor, organisationId: string, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const { affected } = await tx.update(
        ApiKey,
        { id, organisationId, revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      );
      if (affected !== 1) throw notFound('API key');
      await this.audit(tx, actor, 'api-key.revoked', id);
    });
  }

  /** Who asks with this key; null for one that is none, has expired or was revoked. */
  async actorOf(token: string): Promise<OrganisationActor | null> {
    if (!KEY.test(token)) return null;
    // One statement without a transaction: it is asked with each request, before anybody is known.
    const [key] = await this.dataSource.query<HeldKey[]>(
      `select id, organisation_id as "organisationId", scopes, used_at as "usedAt"
         from api_key_of_token($1) where revoked_at is null and expires_at > $2`,
      [tokenHash(token), this.clock.now()],
    );
    if (!key) return null;
    const { id: apiKeyId, organisationId, scopes } = key;
    const actor = organisationActor(organisationId, { kind: 'api-key', apiKeyId, scopes });
    await this.touch(actor, key);
    return actor;
  }

  private async requireRoom(tx: EntityManager, organisationId: string): Promise<void> {
    if ((await tx.countBy(ApiKey, this.working({ organisationId }))) < MOST_KEYS) return;
    throw new DomainError(
      'conflict',
      'too-many-keys',
      `An organisation has at most ${MOST_KEYS} API keys. Revoke one that is not used.`,
    );
  }

  /** Not with every request: reading should not cost a write. */
  private async touch(actor: Actor, { id, usedAt }: HeldKey): Promise<void> {
    const now = this.clock.now();
    if (usedAt && now.getTime() - usedAt.getTime() < HOUR) return;
    await this.transactions.run(actor, (tx) => tx.update(ApiKey, { id }, { usedAt: now }));
  }

  private working<T extends object>(which: T) {
    return { ...which, revokedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
  }

  private audit(tx: EntityManager, actor: Actor, action: string, id: string): Promise<void> {
    const subject = { subjectKind: 'api-key', subjectId: id };
    return recordAudit(tx, { actor, at: this.clock.now(), action, ...subject });
  }
}

function requirePossible(scopes: readonly Scope[], days: number): void {
  const faults = [];
  if (scopes.length === 0) {
    const detail = 'Say what the key may do.';
    faults.push({ pointer: '/scopes', code: 'required', detail });
  }
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    const detail = `Give a whole number of days from 1 to ${MOST_DAYS}.`;
    faults.push({ pointer: '/days', code: 'out-of-range', detail });
  }
  if (faults.length > 0) throw invalid(faults);
}
