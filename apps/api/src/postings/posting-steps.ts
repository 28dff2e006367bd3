import { possibleTransitions, type PostingState, type Transition } from '#posting';

/** The transitions that an organisation can ask for; `publish` and `expire` are the system's. */
export const postingSteps = ['submit', 'pause', 'resume', 'fulfil', 'withdraw', 'reopen'] as const;

export type PostingStep = (typeof postingSteps)[number] & Transition;

export function isPostingStep(name: string): name is PostingStep {
  return postingSteps.some((step) => step === name);
}

/** The steps that a posting in this state can take. */
export function stepsFrom(state: PostingState): PostingStep[] {
  return possibleTransitions(state).filter((name) => isPostingStep(name));
}
