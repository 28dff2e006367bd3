/** What a person may be in an organisation. */
export const organisationRoles = ['administrator', 'editor', 'viewer'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** What a person may be in the Secretariat; the steering committee reads figures and nothing else. */
export const secretariatRoles = [
  'officer',
  'reviewer',
  'administrator',
  'steering-committee',
] as const;
export type SecretariatRole = (typeof secretariatRoles)[number];

/** Who really acts where an organisation is said to. */
export type Agent =
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly role: OrganisationRole;
      /** Somebody of the Secretariat, for an organisation that has nobody of its own yet. */
      readonly representing?: true;
    }
  | { readonly kind: 'api-key'; readonly apiKeyId: string; readonly scopes: readonly string[] }
  /** Whoever holds the link of a mail that went to the organisation. */
  | { readonly kind: 'link'; readonly linkId: string };

/** An organisation, through one of its people or systems; through nobody in the operator's own programs. */
export interface OrganisationActor {
  readonly kind: 'organisation';
  readonly organisationId: string;
  readonly agent?: Agent;
}

export interface SecretariatActor {
  readonly kind: 'secretariat';
  readonly personId: string;
  readonly role: SecretariatRole;
}

/** A person who is signed in and acts for nobody else. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
}

/** Who asks. A transaction carries it, so that audit and row-level security know. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | OrganisationActor
  | SecretariatActor
  | PersonActor
  | { readonly kind: 'system'; readonly process: string };

export const anonymous: Actor = { kind: 'anonymous' };

export function organisationActor(organisationId: string, agent?: Agent): OrganisationActor {
  return agent
    ? { kind: 'organisation', organisationId, agent }
    : { kind: 'organisation', organisationId };
}

export function systemActor(process: string): Actor {
  return { kind: 'system', process };
}

/** For whom the actor acts: the organisation's or the person's id, or the name of the process. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'anonymous':
      return null;
    case 'organisation':
      return actor.organisationId;
    case 'secretariat':
    case 'person':
      return actor.personId;
    case 'system':
      return actor.process;
  }
}

/** The person, API key or link that acts, by kind and id; null where nobody is known. */
export function agentOf(actor: Actor): { kind: Agent['kind']; id: string } | null {
  switch (actor.kind) {
    case 'organisation':
      return actor.agent ? { kind: actor.agent.kind, id: idOf(actor.agent) } : null;
    case 'secretariat':
    case 'person':
      return { kind: 'person', id: actor.personId };
    default:
      return null;
  }
}

function idOf(agent: Agent): string {
  switch (agent.kind) {
    case 'person':
      return agent.personId;
    case 'api-key':
      return agent.apiKeyId;
    case 'link':
      return agent.linkId;
  }
}

/** Whether somebody of the Secretariat acts for an organisation: it is theirs to use, and not theirs. */
export function isRepresenting(actor: Actor): boolean {
  return (
    actor.kind === 'organisation' &&
    actor.agent?.kind === 'person' &&
    actor.agent.representing === true
  );
}

/** The person who acts, if it is one. */
export function personIdOf(actor: Actor): string | null {
  const agent = agentOf(actor);
  return agent?.kind === 'person' ? agent.id : null;
}
