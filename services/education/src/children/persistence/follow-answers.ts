import type { PlainDate } from '@dixian/calendar';
import type { MergeContext } from '@dixian/imports';
import { TOLD_ANSWERS, tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { saidByPlace } from '../../ground/said-by-place';
import type { SchoolDay, SchoolDays } from '../domain/school-choices';
import { childrenOn } from './children-sql';

/** What an answer that follows from records says of itself. */
export interface Following {
  readonly on: SchoolDay;
  readonly source: string;
  /** Who set it off: their finding becomes a lead, as an answer of their own would. */
  readonly account: string | null;
}

/** Where answers come from that follow from what is on record, whoever recorded it. */
export const OF_RECORDS = '就学记录';
export const OF_CALENDAR = '教育日常比对';
export const OF_WITHDRAWAL = '撤回导入';

/** SQL of whether an answer followed from records, and is no word of somebody. */
const isFollowed = (row: string) =>
  `(${row}.source IN ('${OF_RECORDS}', '${OF_CALENDAR}', '${OF_WITHDRAWAL}') OR ${row}.account LIKE 'ledger:%') IS TRUE`;

const OF_THESE = {
  members: 'm.household_id = ANY($1::uuid[])',
  households: 'h.id = ANY($1::uuid[])',
  moved: 'true',
};

// Without anything recorded, a county answers for those of whom it is asked: who is or was monitored, or was answered for. What
// somebody answered on a day stands until something of the children is newer.
const OF_COUNTY = {
  members: 'm.county_code = $1',
  households: `h.county_code = $1 AND (EXISTS (SELECT FROM standing_period p WHERE p.household_id = h.id)
    OR EXISTS (SELECT FROM guarantee_answer a WHERE a.household_id = h.id AND a.guarantee = 'COMPULSORY_EDUCATION'))`,
  moved: 'j.moved_on > last.occurred_on',
};

/** Answers anew for households of which something was recorded. */
export async function followAnswers(
  transaction: Statements,
  householdIds: readonly string[],
  following: Following,
): Promise<void> {
  if (householdIds.length === 0) return;
  await answerAnew(transaction, { ...OF_THESE, which: householdIds }, following);
  await answerLater(transaction, householdIds, following);
  await tellChanges(transaction, TOLD_ANSWERS, householdIds);
}

// What is recorded late changes what followed on later days, too; what somebody answered on one of them stays.
async function answerLater(
  transaction: Statements,
  householdIds: readonly string[],
  { on, ...following }: Following,
): Promise<void> {
  const later = await transaction.query<{ day: PlainDate; ids: string[] }>(
    `SELECT a.occurred_on AS day, array_agg(DISTINCT a.household_id) AS ids FROM guarantee_answer a
     WHERE a.household_id = ANY($1::uuid[]) AND a.guarantee = 'COMPULSORY_EDUCATION' AND a.occurred_on > $2::date
       AND ${isFollowed('a')}
     GROUP BY a.occurred_on ORDER BY a.occurred_on`,
    [householdIds, on.day],
  );
  for (const { day, ids } of later) {
    const which = { ...OF_THESE, moved: isFollowed('last'), which: ids };
    await answerAnew(transaction, which, { ...following, on: on.of(day) });
  }
}

/** Answers anew in a county for what the calendar changes: children come of age or leave it, leaves run out. */
export async function followCalendar(
  transaction: Statements,
  county: string,
  following: Following,
): Promise<void> {
  await answerAnew(transaction, { ...OF_COUNTY, which: county }, following);
  await tellChanges(transaction, TOLD_ANSWERS);
}

// The first day of the school year.
const BEGINS = `make_date(extract(year FROM $2::date)::int - CASE WHEN extract(month FROM $2::date) >= 9 THEN 0 ELSE 1 END, 9, 1)`;

// A survey names no child: its word counts until a case does.
const NAMED = `EXISTS (SELECT FROM dropout_case n WHERE n.household_id = h.id AND n.dropped_on <= $2::date)`;

// What a list set off is answered anew without it; what somebody answered stays.
const OF_LISTS = {
  members: 'm.county_code = $1',
  households: `h.county_code = $1 AND EXISTS (SELECT FROM guarantee_answer a
    WHERE a.household_id = h.id AND a.guarantee = 'COMPULSORY_EDUCATION' AND a.account LIKE 'ledger:%')`,
  moved: isFollowed('last'),
};

/** Answers anew where the newest answer followed from a list, after one was taken back. */
export async function followWithdrawal(
  transaction: Statements,
  county: string,
  following: Following,
): Promise<void> {
  await answerAnew(transaction, { ...OF_LISTS, which: county }, following);
  await tellChanges(transaction, TOLD_ANSWERS);
}

/**
 * Answers where how the children stand now says another thing than the department's newest answer of that day. A survey of
 * this school year stands for children of whom nothing is known.
 */
async function answerAnew(
  transaction: Statements,
  { members, households, moved, which }: typeof OF_THESE & { which: unknown },
  { on, source, account }: Following,
): Promise<void> {
  const { day, choices } = on;
  const secures = saidByPlace(choices, 'h.division_code', {
    said: ({ homeTeachingSecures }) => homeTeachingSecures,
    usual: true,
  });
  const isOut = `(c.state = 'DROPPED_OUT' OR c.state = 'HOME_TAUGHT' AND NOT (${secures}))`;
  await transaction.query(
    `WITH child AS MATERIALIZED (${childrenOn(on, members)}),
     seen AS (
       SELECT e.household_id, e.dropout_found FROM compulsory_education e
       WHERE e.seen_on <= $2::date AND e.source <> '部门填报'
         AND e.seen_on >= ${BEGINS}
     ), judged AS (
       SELECT h.id AS household_id, h.division_code,
         greatest(${BEGINS}, max(c.joined_on), max(CASE c.state WHEN 'SUSPECTED' THEN c.since + 1 ELSE c.since END)) AS moved_on,
         CASE WHEN count(*) FILTER (WHERE ${isOut}) > 0 OR bool_or(s.dropout_found) AND NOT ${NAMED} THEN '失学辍学'
              WHEN count(*) FILTER (WHERE c.state = 'SUSPECTED') > 0 THEN '疑似辍学待核'
              WHEN bool_and(NOT s.dropout_found) IS NOT TRUE AND count(*) FILTER (WHERE c.state = 'UNKNOWN') > 0 THEN '就学情况待查'
              WHEN count(*) FILTER (WHERE c.state = 'HOME_TAUGHT') > 0 THEN '送教上门' END AS finding
       FROM registered_household h
       LEFT JOIN child c ON c."householdId" = h.id
       LEFT JOIN seen s ON s.household_id = h.id
       WHERE ${households}
         AND EXISTS (SELECT FROM standing_household k WHERE k.household_id = h.id AND k.version > 0)
       GROUP BY h.id, h.division_code
     ), answered AS (
       SELECT j.*, CASE j.finding WHEN '失学辍学' THEN false WHEN '疑似辍学待核' THEN NULL WHEN '就学情况待查' THEN NULL ELSE true END AS secure
       FROM judged j
     )
     INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source, account)
     SELECT j.household_id, j.division_code, 'COMPULSORY_EDUCATION', j.secure, j.finding, $2::date, $3, $4
     FROM answered j
     LEFT JOIN LATERAL (
       SELECT true AS answered, a.secure, a.occurred_on, a.source, a.account FROM guarantee_answer a
       WHERE a.household_id = j.household_id AND a.guarantee = 'COMPULSORY_EDUCATION' AND a.occurred_on <= $2::date
       ORDER BY a.occurred_on DESC, a.id DESC LIMIT 1
     ) AS last ON true
     WHERE last.answered IS NULL OR (last.secure IS DISTINCT FROM j.secure AND ${moved})`,
    [which, day, source, account],
  );
}

/** A day that a file speaks for, which nothing recorded can lie after today by. */
export function notAfter(day: PlainDate, today: PlainDate): PlainDate {
  return day > today ? today : day;
}

/** Answers anew for the households of a table that a run of a ledger wrote to, as of the day that the file speaks for. */
export function followLedger(table: 'enrolment' | 'dropout_case', days: SchoolDays) {
  return async ({ transaction, runId, exportedOn, today, source }: MergeContext): Promise<void> => {
    const rows = await transaction.query<{ id: string }>(
      `SELECT DISTINCT household_id AS id FROM ${table} WHERE loaded_by = $1 AND household_id IS NOT NULL`,
      [runId],
    );
    const on = days(notAfter(exportedOn, today));
    const ids = rows.map(({ id }) => id);
    await followAnswers(transaction, ids, { on, source, account: `ledger:${table}` });
  };
}
