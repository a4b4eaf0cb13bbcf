import type { PlainDate } from '@dixian/calendar';
import { tellChanges, toldHits } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { ScreeningRule } from '../domain/screening-sources';

/** What the data found goes to the rural office; of the reason only the kind of lead travels. */
const TOLD_HITS = toldHits({
  leadType: 't.lead_type',
  department: `'民政'`,
  channel: `CASE WHEN t.rule IN ('relief-granted', 'allowance-applied') THEN 'DAILY_CHECK' ELSE 'DEPARTMENT_PUSH' END`,
  note: `CASE t.rule WHEN 'relief-granted' THEN '申请或享受临时救助' WHEN 'allowance-applied' THEN '申请低保或特困供养'
    WHEN 'allowance-ended' THEN '因收入退出低保' ELSE '有成员新认定为重度残疾' END`,
});

// What is older says nothing of today: a list of last month may still come, one of the year by its end.
const THIS_YEAR = `date_trunc('year', $2::date)::date`;
const LAST_MONTH = `(date_trunc('month', $2::date) - interval '1 month')::date`;

/** Where a rule of screening looks, and as of which day. */
export interface ScreenedFacts {
  /** Townships, as documents may be those of a single one. */
  readonly townships: readonly string[];
  readonly day: PlainDate;
  /** Only these households; left out: all of the townships. */
  readonly households?: readonly string[] | undefined;
}

/** A rule of screening: how long it counts a household once, and SQL of the facts: household_id, found_on and lead_type. */
export interface Screening {
  readonly rule: ScreeningRule;
  readonly period: 'month' | 'year';
  readonly facts: string;
}

/**
 * Keeps what a rule finds, in one statement, and tells of it. Who is monitored on the day of the fact is not found, nor who stands nobody told how: it is found
 * when that is told.
 */
export async function screenFor(
  transaction: Statements,
  { rule, period, facts }: Screening,
  { townships, day, households }: ScreenedFacts,
): Promise<void> {
  if (townships.length === 0) return;
  const [spelt, since] = period === 'year' ? ['YYYY', THIS_YEAR] : ['YYYY-MM', LAST_MONTH];
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, period, found_on, lead_type)
     SELECT DISTINCT ON (f.household_id, to_char(f.found_on, '${spelt}'))
       f.household_id, h.division_code, '${rule}', to_char(f.found_on, '${spelt}'), f.found_on, f.lead_type
     FROM (${facts}) f
     JOIN registered_household h ON h.id = f.household_id AND left(h.division_code, 9) = ANY($1::text[])
     JOIN standing_household k ON k.household_id = f.household_id
     WHERE f.found_on BETWEEN ${since} AND $2::date
       AND ($3::uuid[] IS NULL OR f.household_id = ANY($3::uuid[]))
       AND NOT EXISTS (SELECT FROM standing_period p WHERE p.household_id = f.household_id
         AND p.identified_on <= f.found_on AND (p.eliminated_on IS NULL OR p.eliminated_on > f.found_on))
     ORDER BY f.household_id, to_char(f.found_on, '${spelt}'), f.found_on, f.lead_type
     ON CONFLICT DO NOTHING`,
    [townships, day, households ?? null],
    `screen-${rule}`,
  );
  await tellChanges(transaction, TOLD_HITS, households);
}

/** Townships of which the copy of the register knows households; of these households alone where they are named. */
export async function townshipsOf(
  transaction: Statements,
  households?: readonly string[],
): Promise<string[]> {
  const rows = await transaction.query<{ township: string }>(
    `SELECT DISTINCT left(division_code, 9) AS township FROM registered_household
     WHERE $1::uuid[] IS NULL OR id = ANY($1::uuid[]) ORDER BY 1`,
    [households ?? null],
    'townships-of',
  );
  return rows.map(({ township }) => township);
}
