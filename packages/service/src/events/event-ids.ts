import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Digest, IdRange } from './publisher';

// 24 bits of the time in an id: 4.7 hours. A difference costs the ids of that time, not of two months.
const BEGINS = 6;

/** SQL over rows with `id`: their digests. The last 48 bits of an id are random, so that sums of different sets differ. */
function digestSql(from: string): string {
  return `SELECT left(id::text, ${BEGINS}) AS begins, count(*)::int AS count,
            bit_xor(('x' || right(id::text, 12))::bit(48)::bigint)::text AS sum
          FROM (${from}) AS ids GROUP BY 1 ORDER BY 1`;
}

const GIVEN = `SELECT id FROM outbox WHERE type = ANY($1::text[]) AND relayed_at IS NOT NULL AND refused IS NULL
  AND id >= $2 AND id < $3`;

/** Digests of what subscribers of these types were told. */
export function digestsGiven(
  database: Database,
  types: readonly string[],
  { from, below }: IdRange,
): Promise<Digest[]> {
  return database.read(systemScope, (statements) =>
    statements.query<Digest>(digestSql(GIVEN), [types, from, below], 'outbox-digests'),
  );
}

/** Ids of what subscribers of these types were told. */
export async function idsGiven(
  database: Database,
  types: readonly string[],
  { from, below }: IdRange,
): Promise<string[]> {
  const rows = await database.read(systemScope, (statements) =>
    statements.query<{ id: string }>(GIVEN, [types, from, below], 'outbox-ids'),
  );
  return rows.map(({ id }) => id);
}

/** Digests of what the inbox holds of a publisher. */
export function digestsHandled(
  database: Database,
  publisher: string,
  { from, below }: IdRange,
): Promise<Digest[]> {
  const handled =
    'SELECT event_id AS id FROM inbox WHERE publisher = $1 AND event_id >= $2 AND event_id < $3';
  return database.read(systemScope, (statements) =>
    statements.query<Digest>(digestSql(handled), [publisher, from, below], 'inbox-digests'),
  );
}

/** The smallest id that an event of that instant can have. */
export function idAt(epochMilliseconds: number): string {
  return uuidOf(Math.max(0, epochMilliseconds).toString(16).padStart(12, '0'));
}

/** The ids that begin alike, as far as they lie within `whole`. */
export function rangeOf(begins: string, whole: IdRange): IdRange {
  const next = (Number.parseInt(begins, 16) + 1).toString(16).padStart(BEGINS, '0');
  const from = uuidOf(begins);
  const below = next.length > BEGINS ? whole.below : uuidOf(next);
  const [, first = from] = [from, whole.from].sort();
  const [last = below] = [below, whole.below].sort();
  return { from: first, below: last };
}

function uuidOf(beginning: string): string {
  const hex = beginning.padEnd(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
