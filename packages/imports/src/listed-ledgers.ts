import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyLedgerDefinition, layoutOf } from '@dixian/ledger';
import { z } from 'zod';

const FILE = join(__dirname, '..', '..', '..', 'schemas', 'ledgers.json');

const listed = z.record(
  z.string(),
  z.strictObject({
    service: z.string(),
    title: z.string(),
    headers: z.array(z.string()),
    start: z.string(),
    report: z.string(),
  }),
);

/** The ledgers as the gateway and the client know them: which service loads one, and what tells it from others. */
export type ListedLedgers = z.infer<typeof listed>;

/** Reads schemas/ledgers.json; throws where an entry is not whole. */
export function listedLedgers(): ListedLedgers {
  return listed.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/**
 * Throws unless the service's ledgers and what schemas/ledgers.json says of it are the same: the ids, the titles, the
 * headers that tell a file's kind, and the root fields that load it.
 */
export function assertListed(
  service: string,
  fields: { start: string; one: string },
  definitions: readonly AnyLedgerDefinition[],
  known: ListedLedgers,
): void {
  const entries = Object.entries(known).filter(([, entry]) => entry.service === service);
  const problems = entries
    .filter(([id]) => !definitions.some((definition) => definition.id === id))
    .map(([id]) => `${id} is no ledger of the service`);
  for (const { id, title, columns, hasLayout } of definitions) {
    const entry = known[id];
    const headers = Object.entries(columns).flatMap(([name, { headers: own }]) =>
      own.length > 0 ? own : printed(hasLayout ? id : undefined, name),
    );
    if (entry?.service !== service) problems.push(`${id} is not listed for the service`);
    else if (entry.title !== title.zh) problems.push(`${id} is called ${title.zh}`);
    else if (entry.start !== fields.start || entry.report !== fields.one) {
      problems.push(`${id} is loaded by ${fields.start} and reported by ${fields.one}`);
    } else {
      const unknown = entry.headers.filter((header) => !headers.includes(header));
      if (unknown.length > 0) problems.push(`${id} has no column ${unknown.join(', ')}`);
    }
  }
  if (problems.length > 0)
    throw new Error(`schemas/ledgers.json and ${service} disagree: ${problems.join('; ')}`);
}

// A ledger without headings of its own is printed as its layout says.
function printed(layout: string | undefined, field: string): readonly string[] {
  return layout === undefined ? [field] : (layoutOf(layout).columns.get(field)?.headings ?? []);
}
