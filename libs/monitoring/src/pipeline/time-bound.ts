/** An hour, six; one, three, seven, fourteen and thirty days; a quarter, a half and a whole year. In hours. */
const bounds = [1, 6, 24, 72, 168, 336, 720, 2_160, 4_320, 8_760] as const;

/** The least of some fixed numbers of hours that `hours` does not pass; for more than a year, a year's multiple. */
export function timeBoundOf(hours: number): number {
  const year = bounds[bounds.length - 1]!;
  return bounds.find((bound) => hours <= bound) ?? Math.ceil(hours / year) * year;
}
