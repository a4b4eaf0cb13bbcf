import type { Statements } from '@dixian/service';

// Far below what an event may hold, so that a batch of events still fits into little memory.
const TOTALS_AN_EVENT = 200;

/** Tells supervision how far the part is, and where it is finished what came of it, by rule and township. */
export async function tellPart(transaction: Statements, service: string, runId: string): Promise<void> {
  await transaction.query(
    `WITH t AS (
       UPDATE transition_part SET version = version + 1 WHERE run_id = $1 RETURNING *
     ), told AS (
       INSERT INTO outbox (type, division_code, payload)
       SELECT 'transition-part-changed', division_code, jsonb_build_object('runId', run_id, 'department', $2::text,
         'version', version, 'phase', phase, 'round', round, 'finished', finished, 'items', items, 'handled', handled,
         'digest', digest, 'failure', failure)
       FROM t
     ), totals AS (
       SELECT i.rule, i.transition, i.clause, left(i.division_code, 9) AS place, i.change, i.state, i.undecided, i.decided_by,
         i.without_support, count(*)::int AS items
       FROM transition_item i JOIN t ON t.run_id = i.run_id AND t.finished GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
     ), parts AS (
       SELECT totals.*, (row_number() OVER () - 1) / ${TOTALS_AN_EVENT} AS part FROM totals
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'transition-totals-counted', t.division_code, jsonb_build_object('runId', t.run_id, 'department', $2::text,
       'version', t.version, 'totals', jsonb_agg(jsonb_build_object('rule', rule, 'transition', transition, 'clause', clause,
         'divisionCode', place, 'change', change, 'state', state, 'undecided', undecided, 'decidedBy', decided_by,
         'withoutSupport', without_support, 'items', parts.items)))
     FROM parts CROSS JOIN t GROUP BY t.run_id, t.division_code, t.version, part`,
    [runId, service],
    'tell-transition-part',
  );
}
