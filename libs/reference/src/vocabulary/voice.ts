/** Who voiced a need: nearest to the people concerned first. */
export const voices = ['community', 'cbo', 'local-ngo', 'ingo', 'authority'] as const;

export type Voice = (typeof voices)[number];

export function isVoice(value: unknown): value is Voice {
  return (voices as readonly unknown[]).includes(value);
}
