/** Who asks. A transaction carries it, so that audit and row-level security know. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'organisation'; readonly organisationId: string }
  | { readonly kind: 'system'; readonly process: string };

export function organisationActor(organisationId: string): Actor {
  return { kind: 'organisation', organisationId };
}

export function systemActor(process: string): Actor {
  return { kind: 'system', process };
}

/** The actor's id for the audit: the organisation's id, or the name of the process. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'anonymous':
      return null;
    case 'organisation':
      return actor.organisationId;
    case 'system':
      return actor.process;
  }
}
