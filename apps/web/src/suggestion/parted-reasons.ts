import type { ReasonDto } from '../api/schema.js';

/** Side by side, more would hide the ones that matter. */
const MOST = 3;

/** Codes of reasons that speak of what is missing, or of what is asked in return. */
const reservations: ReadonlySet<string> = new Set([
  'capacity-covers-part',
  'time-covered-partly',
  'no-shared-language',
  'conditions-stated',
]);

/** What speaks for a pair, at most three in the API's order, and all that one should know before answering. */
export function partedReasons(reasons: readonly ReasonDto[]): {
  readonly fits: readonly ReasonDto[];
  readonly reserved: readonly ReasonDto[];
} {
  const isReservation = ({ code }: ReasonDto) => reservations.has(code);
  return {
    fits: reasons.filter((reason) => !isReservation(reason)).slice(0, MOST),
    reserved: reasons.filter(isReservation),
  };
}
