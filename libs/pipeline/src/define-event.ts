/** Something that has happened, recorded in the transaction that made it happen. */
export interface PipelineEvent<Name extends string = string, Payload extends object = object> {
  readonly name: Name;
  readonly payload: Payload;
}

/** An event's definition is also its constructor: `postingPublished({ postingId, version })`. */
export interface EventDefinition<Name extends string, Payload extends object> {
  (payload: Payload): PipelineEvent<Name, Payload>;
  readonly eventName: Name;
}

/** `name` is past tense with its subject (`posting.published`); the payload holds ids and versions, nothing else. */
export function defineEvent<Payload extends object>() {
  return <Name extends string>(name: Name): EventDefinition<Name, Payload> =>
    Object.assign((payload: Payload) => ({ name, payload }), { eventName: name });
}
