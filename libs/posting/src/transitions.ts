import { DomainError } from '#domain-error';
import type { PostingState } from './posting-state.js';

interface TransitionRule {
  readonly from: readonly PostingState[];
  readonly to: PostingState;
  /** Past tense, for the audit: `posting.paused`. */
  readonly done: string;
}

/** What may follow what. Every transition raises the posting's version by one. */
export const transitions = {
  submit: { from: ['draft'], to: 'submitted', done: 'submitted' },
  publish: { from: ['submitted', 'waiting'], to: 'published', done: 'published' },
  hold: { from: ['submitted', 'published', 'paused'], to: 'waiting', done: 'held' },
  return: { from: ['waiting', 'published', 'paused'], to: 'draft', done: 'returned' },
  pause: { from: ['published'], to: 'paused', done: 'paused' },
  resume: { from: ['paused'], to: 'published', done: 'resumed' },
  fulfil: { from: ['published', 'paused'], to: 'fulfilled', done: 'fulfilled' },
  withdraw: {
    from: ['draft', 'submitted', 'waiting', 'published', 'paused'],
    to: 'withdrawn',
    done: 'withdrawn',
  },
  expire: {
    from: ['submitted', 'waiting', 'published', 'paused'],
    to: 'expired',
    done: 'expired',
  },
  reopen: { from: ['fulfilled', 'withdrawn', 'expired'], to: 'draft', done: 'reopened' },
} as const satisfies Record<string, TransitionRule>;

export type Transition = keyof typeof transitions;

/** States in which the content may still be changed. */
export const editableStates: readonly PostingState[] = [
  'draft',
  'submitted',
  'waiting',
  'published',
  'paused',
];

/** States in which the closing day may be put off. */
export const extendableStates: readonly PostingState[] = ['published', 'paused', 'expired'];

/** The state after `transition`. Throws DomainError `conflict` that says what is possible instead. */
export function stateAfter(state: PostingState, transition: Transition): PostingState {
  const rule: TransitionRule = transitions[transition];
  if (!rule.from.includes(state)) throw notPossible(state, transition);
  return rule.to;
}

/** The transitions that `state` allows, in the order of the table. */
export function possibleTransitions(state: PostingState): Transition[] {
  return (Object.keys(transitions) as Transition[]).filter((name) =>
    (transitions[name] as TransitionRule).from.includes(state),
  );
}

function notPossible(state: PostingState, transition: Transition): DomainError {
  const possible = possibleTransitions(state).join(', ');
  return new DomainError(
    'conflict',
    'transition-not-possible',
    `A posting that is ${state} cannot take "${transition}". Possible now: ${possible}.`,
  );
}
