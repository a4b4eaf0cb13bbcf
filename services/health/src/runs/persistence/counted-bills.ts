import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Statements } from '@dixian/service';
import { SELF_PAID } from '../../settlements/persistence/self-paid-sql';
import type { RunPeriod } from '../domain/run-period';

/**
 * SQL of the bills that a run counts: settled in its period, or before it where no run of the county has counted them though they
 * lie after its first day of all ($4). Parameters: county, first and last day of the period.
 */
const BILLS = `SELECT b.id, b.certificate_index, b.household_id, b.person_id, b.settled_on, ${SELF_PAID} AS self_paid,
    b.self_paid AS printed, b.settled_on < $2::date AS is_late
  FROM settlement b
  WHERE b.county_code = $1 AND b.settled_on <= $3::date AND b.settled_on >= $4::date
    AND NOT EXISTS (SELECT FROM medical_run_bill c WHERE c.county_code = b.county_code AND c.settlement_id = b.id)`;

/** The same for each county of a statement over several, by expressions of its county and its first and last day of all. */
export const uncounted = (county: string, since: string, last: string) =>
  `SELECT b.id, b.certificate_index, ${SELF_PAID} AS self_paid FROM settlement b
   WHERE b.county_code = ${county} AND b.settled_on BETWEEN ${since} AND ${last}
     AND NOT EXISTS (SELECT FROM medical_run_bill c WHERE c.county_code = b.county_code AND c.settlement_id = b.id)`;

/** Which bills a run would count. */
export interface CountedBills {
  readonly county: string;
  readonly period: RunPeriod;
  /** The first day that runs of the county ever counted; late bills lie after it. */
  readonly since: PlainDate;
}

const parametersOf = ({ county, period, since }: CountedBills) => [county, period.from, period.to, since];

/** What a run comes to, and a mark that is another whenever the bills are. */
export interface RunTotals {
  readonly bills: number;
  readonly persons: number;
  readonly selfPaid: Fen;
  readonly late: number;
  readonly version: string;
}

/** The totals of the bills that a run counts. */
export async function totalsOf(reader: Statements, bills: CountedBills): Promise<RunTotals> {
  const [row] = await reader.query<RunTotals>(
    `SELECT count(*)::int AS bills, count(DISTINCT certificate_index)::int AS persons,
       coalesce(sum(self_paid), 0)::bigint AS "selfPaid", count(*) FILTER (WHERE is_late)::int AS late,
       md5(coalesce(string_agg(id::text || ':' || self_paid || ':' || printed || ':' || coalesce(person_id::text, ''), ','
         ORDER BY id), '')) AS version
     FROM (${BILLS}) AS b`,
    parametersOf(bills),
    'totals-of-run',
  );
  return row ?? { bills: 0, persons: 0, selfPaid: 0n, late: 0, version: '' };
}

/** Freezes the bills that a run counts. */
export async function freezeBills(
  transaction: Statements,
  runId: string,
  bills: CountedBills,
): Promise<void> {
  await transaction.query(
    `INSERT INTO medical_run_bill (run_id, settlement_id, division_code, household_id, certificate_index, settled_on, self_paid,
       printed, is_late)
     SELECT $5, id, $1, household_id, certificate_index, settled_on, self_paid, printed, is_late FROM (${BILLS}) AS b`,
    [...parametersOf(bills), runId],
    'freeze-bills-of-run',
  );
}

/** A person in a run, with what the bills come to. */
export interface PersonInRun {
  readonly certificateIndex: Buffer;
  readonly personId: string | null;
  readonly householdId: string | null;
  readonly divisionCode: string;
  readonly selfPaid: Fen;
  readonly printed: Fen;
}

/** The persons of a run whose sums by layers or as printed are above an amount; who is in the register by now, with village. */
export function personsAbove(reader: Statements, runId: string, above: Fen): Promise<PersonInRun[]> {
  return reader.query<PersonInRun>(
    `SELECT r.certificate_index AS "certificateIndex", p.id AS "personId", h.id AS "householdId",
       coalesce(h.division_code, r.county_code) AS "divisionCode", r.self_paid AS "selfPaid", r.printed
     FROM (
       SELECT county_code, certificate_index, sum(self_paid)::bigint AS self_paid, sum(printed)::bigint AS printed
       FROM medical_run_bill WHERE run_id = $1 GROUP BY county_code, certificate_index
       HAVING sum(self_paid) > $2 OR sum(printed) > $2
     ) AS r
     LEFT JOIN LATERAL (
       SELECT id, household_id FROM registered_person p
       WHERE p.county_code = r.county_code AND p.certificate_index = r.certificate_index ORDER BY id LIMIT 1
     ) AS p ON true
     LEFT JOIN registered_household h ON h.id = p.household_id
     ORDER BY r.certificate_index`,
    [runId, String(above)],
    'persons-of-run-above',
  );
}
