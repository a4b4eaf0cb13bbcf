import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes, subscribersOf } from '@dixian/events';
import { transitionRules } from '@dixian/policy';
import type { ServiceCatalogue } from './domain/service-queues';

// The same depth from src and from dist.
const SCHEMAS = join(__dirname, '..', '..', '..', '..', 'schemas');

/** The services of the house as its schemas name them: subgraphs, subscribers of events, owners of ledgers. */
export function readServiceCatalogue(): ServiceCatalogue {
  const ledgers: Record<string, { service: string; loaded: boolean }> = JSON.parse(
    readFileSync(join(SCHEMAS, 'ledgers.json'), 'utf8'),
  );
  return {
    services: readdirSync(join(SCHEMAS, 'subgraphs'))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => file.slice(0, -'.graphql'.length))
      .sort(),
    subscribers: new Set(eventTypes().flatMap(subscribersOf)),
    importers: new Set(
      Object.values(ledgers)
        .filter(({ loaded }) => loaded)
        .map(({ service }) => service),
    ),
    turning: new Set([...transitionRules().values()].map(({ service }) => service)),
  };
}
