import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Statements } from '@dixian/service';
import { SELF_PAID } from '../../settlements/persistence/self-paid-sql';
import type { PersonInRun } from './counted-bills';

/** A person of a run of whom a counted bill was loaded again: the sums as counted, and as the bills say by now. */
export interface CorrectedSums extends PersonInRun {
  readonly runId: string;
  readonly year: number;
  readonly county: string;
  readonly cutOff: PlainDate;
  readonly account: string;
  readonly selfPaidNow: Fen;
  readonly printedNow: Fen;
}

/** Persons of runs whose counted bills a load wrote, with both sums. */
export function correctedSums(transaction: Statements, loadedBy: string): Promise<CorrectedSums[]> {
  return transaction.query<CorrectedSums>(
    `WITH touched AS (
       SELECT DISTINCT c.county_code, c.run_id, c.certificate_index FROM settlement b
       JOIN medical_run_bill c ON c.county_code = b.county_code AND c.settlement_id = b.id WHERE b.loaded_by = $1
     ), summed AS (
       SELECT c.county_code, c.run_id, c.certificate_index, sum(c.self_paid)::bigint AS self_paid, sum(c.printed)::bigint AS printed,
         sum(${SELF_PAID})::bigint AS self_paid_now,
         sum(b.self_paid)::bigint AS printed_now
       FROM touched t JOIN medical_run_bill c USING (county_code, run_id, certificate_index)
       JOIN settlement b ON b.county_code = c.county_code AND b.id = c.settlement_id GROUP BY 1, 2, 3
     )
     SELECT s.run_id AS "runId", r.year, r.county_code AS county, r.cut_off AS "cutOff", r.account,
       s.certificate_index AS "certificateIndex", p.id AS "personId", h.id AS "householdId",
       coalesce(h.division_code, s.county_code) AS "divisionCode", s.self_paid AS "selfPaid", s.printed,
       s.self_paid_now AS "selfPaidNow", s.printed_now AS "printedNow"
     FROM summed s JOIN medical_run r ON r.county_code = s.county_code AND r.id = s.run_id
     LEFT JOIN LATERAL (SELECT id, household_id FROM registered_person p
       WHERE p.county_code = s.county_code AND p.certificate_index = s.certificate_index ORDER BY id LIMIT 1) AS p ON true
     LEFT JOIN registered_household h ON h.id = p.household_id
     ORDER BY s.run_id, s.certificate_index`,
    [loadedBy],
    'corrected-sums-of-runs',
  );
}

/** A case as a correction leaves it. */
export interface CorrectedCase {
  readonly runId: string;
  readonly year: number;
  readonly certificate: string;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly divisionCode: string;
  /** Where an open case goes. */
  readonly state: string;
  readonly selfPaid: string;
  readonly decision: object;
  readonly selfPaidNow: string;
  readonly decisionNow: object;
  /** Whether it would be a case, so that one is opened where there is none. */
  readonly isCase: boolean;
  readonly account: string;
}

/** A case that was touched, as it stands now. */
export interface TouchedCase {
  readonly id: string;
  readonly state: string;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly divisionCode: string;
}

/**
 * Keeps both sums: an open case goes where the newer one puts it, one with an amount stays where it is, and who is above the limit only by
 * now gets a case.
 */
export function keepCorrections(
  transaction: Statements,
  cases: readonly CorrectedCase[],
  today: PlainDate,
): Promise<TouchedCase[]> {
  return transaction.query<TouchedCase>(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS g("runId" uuid, year int, certificate text, "householdId" uuid, "personId" uuid,
         "divisionCode" text, state text, "selfPaid" bigint, decision jsonb, "selfPaidNow" bigint, "decisionNow" jsonb,
         "isCase" boolean, account text)
     ), changed AS (
       UPDATE relief_case c SET version = c.version + 1,
         corrected_self_paid = nullif(g."selfPaidNow", c.self_paid),
         corrected_decision = CASE WHEN g."selfPaidNow" <> c.self_paid THEN g."decisionNow" END,
         corrected_on = CASE WHEN g."selfPaidNow" <> c.self_paid THEN $2::date END,
         state = CASE WHEN c.state IN ('CASE', 'TO_REVIEW', 'UNMATCHED') THEN g.state ELSE c.state END
       FROM given g WHERE c.kind = 'EXTRA' AND c.run_id = g."runId" AND c.certificate_index = decode(g.certificate, 'hex')
         AND coalesce(c.corrected_self_paid, c.self_paid) <> g."selfPaidNow"
       RETURNING c.*
     ), added AS (
       INSERT INTO relief_case (kind, run_id, year, certificate_index, household_id, person_id, division_code, state, self_paid, decision,
         opened_on, corrected_self_paid, corrected_decision, corrected_on, account)
       SELECT 'EXTRA', "runId", year, decode(certificate, 'hex'), "householdId", "personId", "divisionCode", state, "selfPaid", decision,
         $2::date, "selfPaidNow", "decisionNow", $2::date, account
       FROM given g WHERE g."isCase" AND g."selfPaidNow" <> g."selfPaid"
         AND NOT EXISTS (SELECT FROM relief_case c WHERE c.kind = 'EXTRA' AND c.run_id = g."runId"
           AND c.certificate_index = decode(g.certificate, 'hex'))
       RETURNING *
     )
     SELECT id, state, household_id AS "householdId", person_id AS "personId", division_code AS "divisionCode"
     FROM (TABLE changed UNION ALL TABLE added) AS touched`,
    [JSON.stringify(cases), today],
    'keep-corrections-of-cases',
  );
}
