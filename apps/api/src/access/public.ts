import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'caravanserai:public';

/** What the guard does with a call of a public route besides letting it pass. */
export type PublicCalls = 'counted' | 'uncounted';

/**
 * Opens a route to everybody. Calls are counted by the address that they come from, but `uncounted` ones: what watches
 * over the service comes from one address and must not be held off when something is wrong.
 */
export const Public = (calls: PublicCalls = 'counted'): MethodDecorator & ClassDecorator =>
  SetMetadata(PUBLIC, calls);
