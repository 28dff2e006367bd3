/** How long something has waited, in whole days: all that the steering committee is told of an age. */
export const ageClasses = [
  'under-7',
  'from-7-to-29',
  'from-30-to-89',
  'from-90-to-179',
  'from-180-to-364',
  'from-365',
] as const;
export type AgeClass = (typeof ageClasses)[number];

/** The days with which the classes begin, in their order. */
export const ageClassStarts = [0, 7, 30, 90, 180, 365] as const;

/** The class in which so many whole days fall. */
export function ageClassOf(days: number): AgeClass {
  const last = ageClassStarts.findLastIndex((start) => start <= days);
  return ageClasses[Math.max(0, last)] ?? 'under-7';
}
