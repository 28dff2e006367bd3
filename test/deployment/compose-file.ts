import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../architecture/project-root.js';

/** The parts of a compose service that the tests look at. */
export interface Service {
  readonly image: string;
  readonly build?: { readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart: string;
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

export const composeText = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');

/** docker-compose.yml with its anchors merged and its `${…}` as they stand. */
export const compose = parse(composeText, { merge: true }) as Compose;

export const services = Object.entries(compose.services).map(([name, service]) => ({
  name,
  ...service,
}));
