/** What the API answers on the port that it shares with the portal, all below each of them included. */
const OF_THE_API = ['/api', '/health', '/metrics', '/dev', '/problems'];

/**
 * Whether a request is for the portal, by its target as it came (`/a/b?c`). A target that is no path (`*`, or
 * an address with a host) is left to the API, which says what is wrong with it.
 */
export function isPortalPath(target: string): boolean {
  if (!target.startsWith('/')) return false;
  const [path] = target.split('?', 1) as [string];
  return !OF_THE_API.some((own) => path === own || path.startsWith(`${own}/`));
}
