import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders } from '@dixian/service';
import type { HouseState } from '../domain/house-facts';

/** A house as it stands on a day, with whose it is. */
export interface DwellingRow extends HouseState {
  readonly householdId: string;
  readonly divisionCode: string;
}

const COLUMNS = `household_id AS "householdId", division_code AS "divisionCode", number, grade, graded_on AS "gradedOn",
  lived_in AS "livedIn", sole, suspected_since AS "suspectedSince", renovated_on AS "renovatedOn", checked_on AS "checkedOn"`;

// Words of a house `d`, and the newest of a kind by a day.
const WORDS = (
  day: string,
) => `FROM house_word w WHERE w.household_id = d.household_id AND w.house_number = d.number
  AND w.unsafe_seen IS NULL AND w.occurred_on <= ${day}`;
const newest = (column: string, day: string) =>
  `(SELECT w.${column} ${WORDS(day)} AND w.${column} IS NOT NULL ORDER BY w.occurred_on DESC, w.id DESC LIMIT 1)`;

// Told apart in the list's usual order, so that a page of it looks no further than its rows.
const NUMBERED = (
  day: string,
) => `SELECT division_code, household_id, house_number AS number, county_code FROM house_word
    WHERE household_id IS NOT NULL AND unsafe_seen IS NULL AND occurred_on <= ${day}
  UNION SELECT division_code, household_id, house_number, county_code FROM renovation
    WHERE household_id IS NOT NULL AND house_number IS NOT NULL AND started_on <= ${day}
  UNION SELECT division_code, household_id, '1', county_code FROM renovation r
    WHERE household_id IS NOT NULL AND started_on <= ${day} AND NOT EXISTS (
      SELECT FROM renovation o WHERE o.household_id = r.household_id AND o.house_number IS NOT NULL AND o.started_on <= ${day})
    AND NOT EXISTS (SELECT FROM house_word w WHERE w.household_id = r.household_id AND w.unsafe_seen IS NULL
      AND w.occurred_on <= ${day})`;

/** SQL of houses as they stand on a day, the same as the decision on one household for many. `day` is SQL of a day. */
export function dwellingsOn(day: string): string {
  return `(SELECT d.household_id, d.division_code, d.county_code, d.number,
      coalesce(g.grade, CASE WHEN r.is_after THEN r.grade END) AS grade,
      coalesce(g.occurred_on, CASE WHEN r.is_after THEN r.started_on END) AS graded_on,
      ${newest('lived_in', day)} AS lived_in, ${newest('sole', day)} AS sole,
      (SELECT w.occurred_on ${WORDS(day)} AND w.suspected AND coalesce(w.occurred_on > g.occurred_on, true)
         AND NOT EXISTS (SELECT FROM house_word c WHERE c.household_id = d.household_id AND c.house_number = d.number
           AND c.unsafe_seen IS NULL AND c.suspected IS FALSE AND c.occurred_on <= ${day}
           AND (c.occurred_on, c.id) > (w.occurred_on, w.id))
       ORDER BY w.occurred_on, w.id LIMIT 1) AS suspected_since,
      CASE WHEN r.is_after AND r.completed_on <= ${day} THEN r.completed_on END AS renovated_on,
      (SELECT max(w.occurred_on) ${WORDS(day)} AND (w.checked OR w.grade IS NOT NULL)) AS checked_on
    FROM (${NUMBERED(day)}) AS d
    LEFT JOIN LATERAL (SELECT w.grade, w.occurred_on ${WORDS(day)} AND w.grade IS NOT NULL
      ORDER BY w.occurred_on DESC, w.id DESC LIMIT 1) AS g ON true
    LEFT JOIN LATERAL (
      SELECT r.grade, r.started_on, r.completed_on,
        coalesce(g.occurred_on <= coalesce(r.completed_on, r.started_on), true) AS is_after
      FROM renovation r WHERE r.household_id = d.household_id AND coalesce(r.house_number, d.number) = d.number
        AND r.started_on <= ${day} ORDER BY r.started_on DESC, r.id DESC LIMIT 1
    ) AS r ON true)`;
}

/** SQL of whether a house is dangerous: C or D, and not renovated since. */
export const DANGEROUS = `(grade IN ('C', 'D') AND renovated_on IS NULL)`;

const ORDERS = {
  DIVISION: [
    { expression: 'division_code', type: 'text' },
    { expression: 'household_id', type: 'uuid' },
  ],
  GRADED_ON: [{ expression: 'graded_on', type: 'date', absent: 'NULL' }],
  SUSPECTED_SINCE: [{ expression: 'suspected_since', type: 'date', absent: 'NULL' }],
  CHECKED_ON: [{ expression: 'checked_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Houses as they stand on a day, village by village. */
export function dwellingList(
  asOf: PlainDate,
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `dwellings:${asOf}`,
    columns: COLUMNS,
    from: `${dwellingsOn(`date '${asOf}'`)} AS dwelling`,
    orders: ORDERS,
    tie: { expression: "(household_id || ' ' || number)", type: 'text' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    plannedAnew: true,
    conditions,
  };
}
