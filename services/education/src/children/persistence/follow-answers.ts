import type { PlainDate } from '@dixian/calendar';
import type { MergeContext } from '@dixian/imports';
import { TOLD_ANSWERS, tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { SchoolAges } from '../../ground/domain/school-age';
import { childrenOn } from './children-sql';

/** What an answer that follows from records says of itself. */
export interface Following {
  readonly day: PlainDate;
  readonly source: string;
  /** Who set it off: their finding becomes a lead, as an answer of their own would. */
  readonly account: string | null;
  readonly ages?: SchoolAges;
  readonly homeTeachingSecures?: boolean;
}

/**
 * Answers anew for households of which something was recorded, where how their children stand now says another thing than the
 * department's newest answer of that day. A survey of this school year stands for children of whom nothing is known.
 */
export async function followAnswers(
  transaction: Statements,
  householdIds: readonly string[],
  { day, source, account, ages, homeTeachingSecures = true }: Following,
): Promise<void> {
  if (householdIds.length === 0) return;
  const where = 'm.household_id = ANY($1::uuid[])';
  const isOut = homeTeachingSecures ? `c.state = 'DROPPED_OUT'` : `c.state IN ('DROPPED_OUT', 'HOME_TAUGHT')`;
  await transaction.query(
    `WITH child AS MATERIALIZED (${childrenOn(day, { where, ...(ages && { ages }) })}),
     seen AS (
       SELECT e.household_id, e.dropout_found, e.seen_on FROM compulsory_education e
       WHERE e.household_id = ANY($1::uuid[]) AND e.seen_on <= $2::date AND e.source <> '部门填报'
         AND e.seen_on >= make_date(extract(year FROM $2::date)::int - CASE WHEN extract(month FROM $2::date) >= 9 THEN 0 ELSE 1 END, 9, 1)
     ), judged AS (
       SELECT h.id AS household_id, h.division_code,
         CASE WHEN count(*) FILTER (WHERE ${isOut}) > 0 THEN false
              WHEN count(*) FILTER (WHERE c.state = 'SUSPECTED') > 0 THEN NULL
              WHEN bool_and(NOT s.dropout_found) IS NOT TRUE AND count(*) FILTER (WHERE c.state = 'UNKNOWN') > 0 THEN NULL
              ELSE true END AS secure,
         CASE WHEN count(*) FILTER (WHERE ${isOut}) > 0 THEN '失学辍学'
              WHEN count(*) FILTER (WHERE c.state = 'SUSPECTED') > 0 THEN '疑似辍学待核'
              WHEN bool_and(NOT s.dropout_found) IS NOT TRUE AND count(*) FILTER (WHERE c.state = 'UNKNOWN') > 0 THEN '就学情况待查' END AS finding
       FROM registered_household h
       LEFT JOIN child c ON c."householdId" = h.id
       LEFT JOIN seen s ON s.household_id = h.id
       WHERE h.id = ANY($1::uuid[])
         AND EXISTS (SELECT FROM standing_household k WHERE k.household_id = h.id AND k.version > 0)
       GROUP BY h.id, h.division_code
     )
     INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source, account)
     SELECT j.household_id, j.division_code, 'COMPULSORY_EDUCATION', j.secure, j.finding, $2::date, $3, $4
     FROM judged j
     LEFT JOIN LATERAL (
       SELECT true AS answered, a.secure FROM guarantee_answer a
       WHERE a.household_id = j.household_id AND a.guarantee = 'COMPULSORY_EDUCATION' AND a.occurred_on <= $2::date
       ORDER BY a.occurred_on DESC, a.id DESC LIMIT 1
     ) AS last ON true
     WHERE last.answered IS NULL OR last.secure IS DISTINCT FROM j.secure`,
    [householdIds, day, source, account],
  );
  await tellChanges(transaction, TOLD_ANSWERS, householdIds);
}

/** A day that a file speaks for, which nothing recorded can lie after today by. */
export function notAfter(day: PlainDate, today: PlainDate): PlainDate {
  return day > today ? today : day;
}

/** Answers anew for the households of a table that a run of a ledger wrote to, as of the day that the file speaks for. */
export function followLedger(table: 'enrolment' | 'dropout_case') {
  return async ({ transaction, runId, exportedOn, today, source }: MergeContext): Promise<void> => {
    const rows = await transaction.query<{ id: string }>(
      `SELECT DISTINCT household_id AS id FROM ${table} WHERE loaded_by = $1 AND household_id IS NOT NULL`,
      [runId],
    );
    const day = notAfter(exportedOn, today);
    const ids = rows.map(({ id }) => id);
    await followAnswers(transaction, ids, { day, source, account: `ledger:${table}` });
  };
}
