import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '#database';
import { Factors, isRepresenting, Organisations, People, type SignedIn } from '#membership';
import type { Factor, RepresentedDto, SessionDto } from './session.dto.js';

/** Tells people who they are. */
@Injectable()
export class SessionPresenter {
  constructor(
    private readonly transactions: Transactions,
    private readonly factors: Factors,
    private readonly people: People,
    private readonly organisations: Organisations,
  ) {}

  /** Before the second factor it tells nothing that a stranger who found the password should learn. */
  async tell(signedIn: SignedIn): Promise<SessionDto> {
    const { stage, person, session, hasFactor, factorDueAt } = signedIn;
    return this.transactions.run(signedIn.actor, async (tx) => {
      const factors = await this.factorsOf(tx, person.id);
      if (stage === 'second-factor') return { ...nothing, stage, factors };
      const places = await this.people.placesOf(tx, person.id);
      return {
        stage,
        person,
        secretariatRole: signedIn.secretariatRole,
        representing: await this.representing(tx, signedIn),
        places: places.map((place) => ({
          ...place,
          current: place.organisationId === session.organisationId,
        })),
        factors,
        factorDueAt: hasFactor ? null : (factorDueAt?.toISOString() ?? null),
      };
    });
  }

  private async representing(
    tx: EntityManager,
    signedIn: SignedIn,
  ): Promise<RepresentedDto | null> {
    const { organisationId } = signedIn.session;
    if (!organisationId || !isRepresenting(signedIn)) return null;
    const { name } = await this.organisations.byId(tx, organisationId);
    return { organisationId, name };
  }

  private async factorsOf(tx: EntityManager, personId: string): Promise<Factor[]> {
    const { authenticatorApp, passkeys, recoveryCodesLeft } = await this.factors.of(tx, personId);
    const some = authenticatorApp || passkeys.length > 0;
    return [
      ...(authenticatorApp ? (['authenticator-app'] as const) : []),
      ...(passkeys.length > 0 ? (['passkey'] as const) : []),
      ...(some && recoveryCodesLeft > 0 ? (['recovery-code'] as const) : []),
    ];
  }
}

const nothing = {
  person: null,
  secretariatRole: null,
  representing: null,
  places: [],
  factorDueAt: null,
};
