import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowPerKey, type Statements } from '@dixian/service';
import type { WorkedDays } from '../domain/transport-subsidy';

/** A worker as the transport subsidy of a year is decided: where from, when and where at work, and what was granted. */
export interface WorkerFacts {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly spells: readonly WorkedDays[];
  /** The first claim of the year that was granted or paid, and the day. */
  readonly grantedAs: string | null;
  readonly grantedOn: PlainDate | null;
}

// A month of the ledger is work of that month, unless it prints its own days. The day of journey that a claim says is one day.
const SQL = `
  SELECT rp.id AS "rowKey", rp.household_id AS "householdId", rp.division_code AS "divisionCode",
    coalesce(w.spells, '[]') AS spells, g.id AS "grantedAs", g.granted_on AS "grantedOn"
  FROM registered_person rp
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('from', s.begun, 'to', s.until, 'placeCode', s.place_code) ORDER BY s.begun, s.id) AS spells
    FROM (
      SELECT s.id, coalesce(s.starts_on, s.month) AS begun, s.place_code,
        coalesce(s.ended_on, s.ends_on, (s.month + interval '1 month')::date - 1) AS until
      FROM work_spell s WHERE s.certificate_index = rp.certificate_index AND s.is_working
      UNION ALL
      SELECT c.id, c.started_on, c.place_code, c.started_on FROM transport_claim c
      WHERE c.certificate_index = rp.certificate_index AND c.year = $2 AND c.started_on IS NOT NULL
    ) AS s WHERE s.begun IS NOT NULL
  ) AS w ON true
  LEFT JOIN LATERAL (
    SELECT c.id, coalesce(c.decided_on, c.paid_on) AS granted_on FROM transport_claim c
    WHERE c.certificate_index = rp.certificate_index AND c.year = $2
      AND (c.outcome = 'GRANTED' OR c.paid_on IS NOT NULL)
    ORDER BY coalesce(c.decided_on, c.paid_on), c.id LIMIT 1
  ) AS g ON true
  WHERE rp.id = ANY($1::uuid[])`;

/** A worker's facts within a transaction; undefined for who is not in the register's copy. */
export async function workerIn(
  transaction: Statements,
  personId: string,
  year: number,
): Promise<WorkerFacts | undefined> {
  const [row] = await transaction.query<WorkerFacts>(SQL, [[personId], year], 'worker-facts');
  return row;
}

/** The same for a request, batched. */
export function workerOf(
  context: RequestContext,
  personId: string,
  year: number,
): Promise<WorkerFacts | undefined> {
  return rowPerKey<WorkerFacts>(context, `worker-${year}`, SQL, [year]).load(personId);
}
