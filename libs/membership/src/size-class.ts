export const sizeClasses = ['unknown', 'tiny', 'small', 'medium', 'large'] as const;

/** How large an organisation is, as far as others may know. */
export type SizeClass = (typeof sizeClasses)[number];

/** The size class for a number of staff: up to 5, 20, 100, or more. */
export function sizeClass(staff: number | null): SizeClass {
  if (staff === null) return 'unknown';
  if (staff <= 5) return 'tiny';
  if (staff <= 20) return 'small';
  if (staff <= 100) return 'medium';
  return 'large';
}
