import { FromText } from '../input/from-text.js';
import { NumberField } from '../fields/number-field.js';

const LONGEST_SECONDS = 3_600;

/** How somebody listens. */
export class EventsQuery {
  @FromText()
  @NumberField({
    description:
      'Ends the stream after so many seconds: for whoever sits behind something that passes an answer on once it is whole. Left out, it lasts as long as your session.',
    min: 0,
    max: LONGEST_SECONDS,
    whole: true,
  })
  seconds?: number | null;
}
