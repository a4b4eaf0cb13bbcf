import type { Change, ToldChanges } from '@dixian/graph';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import { isOfToday, parseMark } from './mark';

/** How long marks are kept; who comes later looks at everything anew. */
export const KEPT_HOURS = 24;

/**
 * What was committed behind a mark. A mark is a snapshot of PostgreSQL, not a time or a number: a transaction that was under
 * way when it was made is behind it whenever it ends, so that none is missed and nobody waits for the longest.
 */
export async function changesSince(database: Database, since: string | null): Promise<ToldChanges> {
  const mark = since === null ? undefined : parseMark(since);
  const rows = await database.read(systemScope, (statements) =>
    statements.query<{ upTo: string; top: string; now: string; changes: readonly Change[] }>(
      CHANGES,
      [mark?.xmin ?? null, mark?.snapshot ?? null],
      'changes-since',
    ),
  );
  const [{ upTo, top, now, changes } = NOTHING] = rows;
  const isKnown = mark !== undefined && BigInt(mark.xmax) <= BigInt(top) && isOfToday(mark, now, KEPT_HOURS);
  return { upTo, isWhole: !isKnown, changes: isKnown ? changes : [] };
}

const NOTHING = { upTo: '', top: '0', now: '0', changes: [] };

const CHANGES = `
  SELECT s::text || '@' || extract(epoch FROM now())::bigint AS "upTo", pg_snapshot_xmax(s)::text AS top,
    extract(epoch FROM now())::bigint::text AS now,
    (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
        'kind', m.kind, 'division', m.division_code, 'sector', m.sector)), '[]')
     FROM change_mark m WHERE m.transaction >= $1::bigint
       AND NOT pg_visible_in_snapshot(m.transaction::text::xid8, $2::pg_snapshot)) AS changes
  FROM pg_current_snapshot() AS s`;
