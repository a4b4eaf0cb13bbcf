import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDefinition } from '@dixian/service';

/** The project's root folder. */
export const projectRoot = join(__dirname, '..', '..', '..');

/** Names of all services: each has an authored subgraph. */
export function serviceNames(): string[] {
  return readdirSync(join(projectRoot, 'schemas', 'subgraphs'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort();
}

/** The built definition of a service; loaded by name, so that a new service needs no change here. */
export function loadService(name: string): ServiceDefinition {
  const { service } = require(join(projectRoot, 'services', name, 'dist', 'service.js')) as {
    service: ServiceDefinition;
  };
  return service;
}
