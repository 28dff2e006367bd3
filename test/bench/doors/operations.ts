import { aDemand } from '../../builders/a-demand.js';

/** What is asked. */
export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** `id` is that of a posting of somebody else, another one each time. */
  readonly path: (id: string) => string;
  readonly body?: object;
  readonly status: number;
}

/** The doors that most requests come through. */
export const operations: readonly Operation[] = [
  { name: 'POST posting', method: 'POST', path: () => '', body: aDemand(), status: 201 },
  { name: 'GET posting', method: 'GET', path: (id) => `/${id}`, status: 200 },
  { name: 'GET list of 20', method: 'GET', path: () => '?limit=20', status: 200 },
  { name: 'GET search', method: 'GET', path: () => '?q=borehole%20pump&limit=20', status: 200 },
];
