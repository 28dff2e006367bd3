import type { SizeClass } from '#membership';
import type { PostingKind } from '#posting';
import type { AreaCode } from '#reference';

const laterSteps = ['matched', 'notified', 'opened', 'interested', 'introduced'] as const;

/** The steps of the funnel, in order. `docs/figures.md` says what each of them is. */
export const pipelineSteps = ['posted', ...laterSteps] as const;

export type PipelineStep = (typeof pipelineSteps)[number];

/** When a posting first took each step, in milliseconds since 1970; null for one that it has not taken. */
export type StepTimes = Readonly<Record<PipelineStep, number | null>> & { readonly posted: number };

/** How far a posting has come on its way to a partner. */
export interface PostingJourney {
  readonly organisationId: string;
  readonly kind: PostingKind;
  readonly area: AreaCode | null;
  /** Of the place in need; of an offer, that of its organisation. */
  readonly country: string;
  readonly size: SizeClass;
  readonly times: StepTimes;
}

/**
 * The instants, mended so that no step comes before the one that it presumes: who has answered has opened, whether
 * or not that was seen, and so at that instant at the latest.
 */
export function inOrder(times: StepTimes): StepTimes {
  const mended: Record<PipelineStep, number | null> & { posted: number } = { ...times };
  let next: number | null = null;
  for (const step of laterSteps.toReversed()) {
    const own = times[step];
    next = own === null ? next : Math.min(own, next ?? own);
    mended[step] = next === null ? null : Math.max(next, times.posted);
  }
  return mended;
}
