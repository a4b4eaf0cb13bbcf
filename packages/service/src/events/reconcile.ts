import { publishersFor } from '@dixian/events';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import { digestsHandled, idAt, rangeOf } from './event-ids';
import type { EventSource } from './event-source';
import type { EventSources } from './event-sources';
import { type Digest, type IdRange, NAMED_AT_ONCE } from './publisher';
import { KEEP_DAYS } from './retention';

const DAY_MS = 86_400_000;
// Both sides keep events for some weeks and prune them each night at a moment of its own: the last days are left out.
const COMPARED_DAYS = KEEP_DAYS - 5;

/** What came of comparing the inbox with the outbox of one publisher. */
export interface Compared {
  publisher: string;
  /** Events that the publisher has told of and this service has not handled. */
  missing: number;
  /** Those of them that the publisher took for handled; it tells of them again now. */
  sentAgain: number;
  /** Handled events of which the publisher knows nothing (any more), as after it was restored to an earlier moment. */
  unknown: number;
}

/** Compares the inbox with the outboxes of all publishers, by sums first, and has sent again what is missing. */
export async function reconcile(
  service: string,
  {
    database,
    sources,
    now,
    patienceSeconds,
  }: { database: Database; sources: EventSources; now: Date; patienceSeconds: number },
): Promise<(Compared | { publisher: string; away: unknown })[]> {
  const whole = {
    from: idAt(now.getTime() - COMPARED_DAYS * DAY_MS),
    // What is younger is on its way as a rule.
    below: idAt(now.getTime() - patienceSeconds * 1_000),
  };
  const results: (Compared | { publisher: string; away: unknown })[] = [];
  for (const publisher of publishersFor(service)) {
    try {
      results.push(await compareWith(service, sources.of(publisher), database, whole));
    } catch (away) {
      results.push({ publisher, away });
    }
  }
  return results;
}

async function compareWith(
  service: string,
  source: EventSource,
  database: Database,
  whole: IdRange,
): Promise<Compared> {
  const { publisher, asked } = source;
  const theirs = await asked.digestsFor(service, whole);
  const ours = await digestsHandled(database, publisher, whole);
  const compared = { publisher, missing: 0, sentAgain: 0, unknown: 0 };
  for (const begins of differing(theirs, ours)) {
    const range = rangeOf(begins, whole);
    const { missing } = await settle(database, publisher, range, await asked.idsFor(service, range));
    compared.missing += missing.length;
    for (let at = 0; at < missing.length; at += NAMED_AT_ONCE) {
      compared.sentAgain += await asked.sendAgain(service, missing.slice(at, at + NAMED_AT_ONCE));
    }
  }
  return { ...compared, unknown: await countUnknown(database, publisher) };
}

function differing(theirs: readonly Digest[], ours: readonly Digest[]): string[] {
  const written = ({ count, sum }: Digest) => `${count} ${sum}`;
  const own = new Map(ours.map((digest) => [digest.begins, written(digest)]));
  const other = new Map(theirs.map((digest) => [digest.begins, written(digest)]));
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((key) => own.get(key) !== other.get(key))
    .sort();
}

// Marks what the publisher does not have, and takes the mark back where it has it again.
async function settle(
  database: Database,
  publisher: string,
  { from, below }: IdRange,
  told: readonly string[],
): Promise<{ missing: string[] }> {
  return database.write(systemScope, async (transaction) => {
    // Rows of before this column was kept: whose they are is known by who told of them.
    await transaction.query(
      'UPDATE inbox SET publisher = $1 WHERE publisher IS NULL AND event_id = ANY($2::uuid[])',
      [publisher, told],
    );
    await transaction.query(
      `UPDATE inbox SET unknown_since = CASE WHEN event_id = ANY($4::uuid[]) THEN NULL ELSE now() END
       WHERE publisher = $1 AND event_id >= $2 AND event_id < $3
         AND (unknown_since IS NULL) <> (event_id = ANY($4::uuid[]))`,
      [publisher, from, below, told],
    );
    const rows = await transaction.query<{ id: string }>(
      `SELECT told.id FROM unnest($1::uuid[]) AS told(id)
       WHERE NOT EXISTS (SELECT FROM inbox WHERE event_id = told.id)`,
      [told],
    );
    return { missing: rows.map(({ id }) => id) };
  });
}

async function countUnknown(database: Database, publisher: string): Promise<number> {
  const [row] = await database.read(systemScope, (statements) =>
    statements.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM inbox WHERE unknown_since IS NOT NULL AND publisher = $1',
      [publisher],
    ),
  );
  return row?.count ?? 0;
}
