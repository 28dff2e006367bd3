/** How soon a need must be met, as the poster states it; from least to most. */
export const urgencies = ['low', 'normal', 'high', 'critical'] as const;

export type Urgency = (typeof urgencies)[number];

export function isUrgency(value: unknown): value is Urgency {
  return (urgencies as readonly unknown[]).includes(value);
}
