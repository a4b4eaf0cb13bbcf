import type { PlainDate } from '@dixian/calendar';
import type { RowsOf } from '@dixian/duty';

/** Work that hangs on how far a row has come: while SQL of the row `r` holds, since a day. */
interface OpenWork {
  readonly table: string;
  readonly while: string;
  readonly since: string;
}

const UNPAID_CLAIM = 'r.paid_on IS NULL AND r.outcome IS NULL';
const GRANTED = `r.paid_on IS NULL AND r.outcome = 'GRANTED'`;

/** The kinds of this work, the same for what was entered and what a ledger stated. */
export const OPEN_WORK = {
  PAY_POST_MONTH: {
    table: 'post_month',
    while: 'r.paid_on IS NULL AND r.days_attended > 0',
    since: `coalesce(r.attended_on, (r.month + interval '1 month')::date - 1)`,
  },
  CHECK_TRANSPORT_CLAIM: {
    table: 'transport_claim',
    while: `${UNPAID_CLAIM} AND r.checked_on IS NULL`,
    since: 'coalesce(r.claimed_on, r.speaks_for)',
  },
  DECIDE_TRANSPORT_CLAIM: {
    table: 'transport_claim',
    while: `${UNPAID_CLAIM} AND r.checked_on IS NOT NULL`,
    since: 'r.checked_on',
  },
  PAY_TRANSPORT_CLAIM: { table: 'transport_claim', while: GRANTED, since: 'r.decided_on' },
  PAY_TRAINING: { table: 'training', while: GRANTED, since: 'r.claimed_on' },
} as const satisfies Record<string, OpenWork>;

/** Rows on which there is work to do, as tasks; of these households, or of all in sight. */
export function workOpen({ table, while: open, since }: OpenWork, ids?: readonly string[]): RowsOf {
  return {
    sql: `SELECT r.id AS subject_id, NULL::text AS step, r.household_id, r.person_id, r.division_code, ${since} AS opened_on,
        NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id,
        NULL::text AS level, NULL::text AS sector
      FROM ${table} r WHERE ${open} AND r.person_id IS NOT NULL
        AND ${ids ? 'r.household_id = ANY($1::uuid[])' : 'r.household_id IS NOT NULL'}`,
    parameters: ids ? [ids] : [],
  };
}

/** Of these tasks those that are done, or whose row has gone. */
export function workDone(kind: keyof typeof OPEN_WORK, today: PlainDate, ids?: readonly string[]): RowsOf {
  const { table, while: open } = OPEN_WORK[kind];
  return {
    sql: `SELECT t.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task t
      WHERE t.kind = '${kind}' AND t.closed_on IS NULL ${ids ? 'AND t.household_id = ANY($2::uuid[])' : ''}
        AND NOT EXISTS (SELECT FROM ${table} r WHERE r.county_code = t.county_code AND r.id = t.subject_id AND ${open})`,
    parameters: ids ? [today, ids] : [today],
  };
}
