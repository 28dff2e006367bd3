import { FlagField } from '../fields/flag-field.js';

/** Lets a poster keep what is not ready yet. */
export function DraftFlag(): PropertyDecorator {
  return FlagField({
    description:
      'True keeps it as a draft; otherwise it is published at once, or waits for an officer.',
  });
}
