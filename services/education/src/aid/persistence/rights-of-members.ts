import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowPerKey, rowsOfEach } from '@dixian/service';
import type { SchoolTerm } from '../../ground/domain/school-term';

/** Where a person of the register's copy lives. */
export interface Member {
  readonly householdId: string;
  readonly divisionCode: string;
}

/** A person in sight; one statement per request. */
export function memberOf(context: RequestContext, personId: string): Promise<Member | undefined> {
  const sql = `SELECT id AS "rowKey", household_id AS "householdId", division_code AS "divisionCode"
    FROM registered_person WHERE id = ANY($1::uuid[])`;
  return rowPerKey<Member>(context, 'member', sql).load(personId);
}

/** The day by which an item of a term was granted to a person; one statement per request, term and day. */
export async function grantedOn(
  context: RequestContext,
  { personId, schoolYear, term, item, by }: SchoolTerm & { personId: string; item: string; by: PlainDate },
): Promise<PlainDate | undefined> {
  const sql = `SELECT person_id AS "rowKey", min(coalesce(decided_on, paid_on, speaks_for)) AS on FROM student_aid
    WHERE person_id = ANY($1::uuid[]) AND school_year = $2 AND term = $3 AND item = $4 AND outcome = 'GRANTED'
      AND coalesce(decided_on, paid_on, speaks_for) <= $5::date GROUP BY person_id`;
  const asked = [schoolYear, term, item, by];
  const found = await rowPerKey<{ on: PlainDate }>(context, `granted:${asked}`, sql, asked).load(personId);
  return found?.on;
}

/** Items that were paid or in effect for a person in a school year by a day; one statement likewise. */
export async function itemsHad(
  context: RequestContext,
  { personId, schoolYear, by }: { personId: string; schoolYear: string; by: PlainDate },
): Promise<string[]> {
  const sql = `SELECT DISTINCT person_id AS "rowKey", item FROM student_aid
    WHERE person_id = ANY($1::uuid[]) AND school_year = $2 AND (paid_on <= $3::date OR starts_on <= $3::date)`;
  const rows = await rowsOfEach<{ item: string }>(context, `items-had:${schoolYear}:${by}`, sql, [
    schoolYear,
    by,
  ]).load(personId);
  return rows.map(({ item }) => item);
}
