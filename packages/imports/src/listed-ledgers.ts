import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyLedgerDefinition } from '@dixian/ledger';
import { z } from 'zod';

const FILE = join(__dirname, '..', '..', '..', 'schemas', 'ledgers.json');

const listed = z.record(
  z.string(),
  z.object({
    service: z.string(),
    loaded: z.boolean(),
    title: z.string(),
    start: z.string().optional(),
    report: z.string().optional(),
  }),
);

/** The ledgers as the gateway and the client know them: which service keeps one, and whether it loads it. */
export type ListedLedgers = z.infer<typeof listed>;

/** Reads schemas/ledgers.json; throws where an entry is not whole. */
export function listedLedgers(): ListedLedgers {
  return listed.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/**
 * Throws unless the service's ledgers and what schemas/ledgers.json says it loads are the same: the ids, the titles and
 * the root fields that load them. Headings need no comparing: both have them from the layouts.
 */
export function assertListed(
  service: string,
  fields: { start: string; one: string },
  definitions: readonly AnyLedgerDefinition[],
  known: ListedLedgers,
): void {
  const entries = Object.entries(known).filter(([, entry]) => entry.service === service && entry.loaded);
  const problems = entries
    .filter(([id]) => !definitions.some((definition) => definition.id === id))
    .map(([id]) => `${id} is no ledger of the service`);
  for (const { id, title } of definitions) {
    const entry = known[id];
    if (entry?.service !== service || !entry.loaded) problems.push(`${id} is not listed for the service`);
    else if (entry.title !== title.zh) problems.push(`${id} is called ${title.zh}`);
    else if (entry.start !== fields.start || entry.report !== fields.one) {
      problems.push(`${id} is loaded by ${fields.start} and reported by ${fields.one}`);
    }
  }
  if (problems.length > 0)
    throw new Error(`schemas/ledgers.json and ${service} disagree: ${problems.join('; ')}`);
}
