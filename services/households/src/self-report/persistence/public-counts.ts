import type { Statements } from '@dixian/service';
import type { PublicLimit } from '../../ground/domain/public-limits';

/** What is counted: a kind of use, and whose. */
export interface Counted {
  readonly kind: string;
  readonly key: string;
}

// Windows begin at fixed times, the day's at midnight in Shanghai (UTC+8).
const SHANGHAI_SECONDS = 28_800;

/**
 * Counts one use and gives undefined, or, where the window is used up, after how many seconds the next begins; it then
 * counts nothing. One statement, so that any number at once, in any number of processes, keep to the limit. The time is
 * the database's, which all processes share.
 */
export async function countUse(
  statements: Statements,
  { kind, key }: Counted,
  { count, seconds }: PublicLimit,
): Promise<number | undefined> {
  const [row] = await statements.query<{ counted: boolean; left: number }>(
    `WITH opening AS (
       SELECT to_timestamp(floor((extract(epoch FROM now()) + ${SHANGHAI_SECONDS}) / $3) * $3 - ${SHANGHAI_SECONDS}) AS at
     ), counted AS (
       INSERT INTO public_count AS c (kind, key, opens_at, ends_at, count)
       SELECT $1, $2, at, at + make_interval(secs => $3), 1 FROM opening
       ON CONFLICT (kind, key, opens_at) DO UPDATE SET count = c.count + 1 WHERE c.count < $4
       RETURNING 1
     )
     SELECT EXISTS (SELECT FROM counted) AS counted,
       greatest(1, ceil(extract(epoch FROM at + make_interval(secs => $3) - now())))::int AS left FROM opening`,
    [kind, key, seconds, count],
    'count-public-use',
  );
  if (!row) throw new Error('public_count gave no row');
  return row.counted ? undefined : row.left;
}

/** How many have used up their window of a kind at this moment. */
export async function usedUp(statements: Statements, kind: string, { count }: PublicLimit): Promise<number> {
  const [row] = await statements.query<{ full: number }>(
    `SELECT count(*)::int AS full FROM public_count
     WHERE kind = $1 AND opens_at <= now() AND ends_at > now() AND count >= $2`,
    [kind, count],
  );
  return row?.full ?? 0;
}

/** Removes the counts whose window is over; gives how many. */
export async function removeEndedCounts(statements: Statements): Promise<number> {
  const [row] = await statements.query<{ removed: number }>(
    `WITH ended AS (DELETE FROM public_count WHERE ends_at <= now() RETURNING 1)
     SELECT count(*)::int AS removed FROM ended`,
  );
  return row?.removed ?? 0;
}
