import type { NoticeLine } from '../domain/notice-text';
import { FROM, STAGE, STATE } from './notice-items';

/** A line as it is read: clauses still as duties had them, each a text of ids. */
export interface LineRow extends Omit<NoticeLine, 'clauseIds'> {
  readonly clauses: readonly string[];
}

/** The lines of notices $1: their duties by level, stage and kind, counted, with what became of them since. */
export const LINES_OF_NOTICES = `SELECT i.notice_id AS "rowKey", i.kind, ${STAGE} AS stage, i.levels_above AS "levelsAbove",
    count(*)::int AS count, (count(*) FILTER (WHERE ${STATE} IN ('SETTLED', 'MOVED')))::int AS settled,
    (count(*) FILTER (WHERE ${STATE} = 'REDATED'))::int AS redated, min(i.due_on) AS "dueFrom", max(i.due_on) AS "dueTo",
    array_agg(DISTINCT array_to_string(i.clause_ids, ' ')) AS clauses
  FROM ${FROM} WHERE i.notice_id = ANY($1::uuid[])
  GROUP BY i.notice_id, i.kind, i.levels_above, 3
  ORDER BY i.notice_id, i.levels_above, min(i.due_on), i.kind`;

/** A line with each clause once. */
export function lineOf({ clauses, ...line }: LineRow): NoticeLine {
  const ids = clauses.flatMap((told) => told.split(' ').filter((id) => id !== ''));
  return { ...line, clauseIds: [...new Set(ids)].sort() };
}
