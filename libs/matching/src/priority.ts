import type { Urgency, Voice } from '#reference';
import type { DemandContent } from './posting-content.js';

/** What decides which need is served first. It never touches the score of a pair. */
export interface Priority {
  /** 0 to 100, the sum of the parts. */
  points: number;
  parts: { factor: PriorityFactor; points: number }[];
}

export type PriorityFactor = 'urgency' | 'voice' | 'evidence' | 'waiting' | 'newcomer';

/** What priority is taken from; the rest of a demand has no say. */
export interface PriorityInput extends Pick<DemandContent, 'urgency' | 'voicedBy' | 'evidence'> {
  /** Whole days since the demand was first published. */
  waitingDays: number;
  /** A small organisation, or one that never had a cooperation yet. */
  newcomer: boolean;
}

const urgencyPoints: Readonly<Record<Urgency, number>> = {
  low: 0,
  normal: 10,
  high: 25,
  critical: 40,
};

/** Nearest to the people concerned first. */
const voicePoints: Readonly<Record<Voice, number>> = {
  community: 20,
  cbo: 16,
  'local-ngo': 12,
  ingo: 6,
  authority: 4,
};

const EVIDENCE_POINTS = 15;
const NEWCOMER_POINTS = 10;
/** Waiting is bounded: after this time a need is as overdue as it can be. */
const LONGEST_WAIT_DAYS = 90;
const WAITING_POINTS = 15;

/** Which of two needs comes first when both fit: more points first. */
export function priorityOf(input: PriorityInput): Priority {
  const waited = Math.min(Math.max(input.waitingDays, 0), LONGEST_WAIT_DAYS) / LONGEST_WAIT_DAYS;
  const asked = input.evidence !== null && input.evidence.trim() !== '';
  const parts: Priority['parts'] = [
    { factor: 'urgency', points: urgencyPoints[input.urgency] },
    { factor: 'voice', points: voicePoints[input.voicedBy] },
    { factor: 'evidence', points: asked ? EVIDENCE_POINTS : 0 },
    { factor: 'waiting', points: Math.round(waited * WAITING_POINTS) },
    { factor: 'newcomer', points: input.newcomer ? NEWCOMER_POINTS : 0 },
  ];
  return { points: parts.reduce((sum, part) => sum + part.points, 0), parts };
}
