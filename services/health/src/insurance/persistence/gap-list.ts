import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders } from '@dixian/service';

/** A present member of a monitored household who is in no insurance, or of whom nobody knows. */
export interface GapRow {
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly state: 'NOT_INSURED' | 'UNKNOWN';
}

// Words of one person and year, the newest first; that somebody is not in the residents' insurance leaves what else was said.
const WORDS = (year: string) => `SELECT word FROM (
    SELECT word, seen_on, id FROM insurance_record r WHERE r.person_id = m.person_id AND r.year = ${year} AND r.seen_on <= day.d
    UNION ALL
    SELECT word, seen_on, id FROM insurance_said r WHERE r.person_id = m.person_id AND r.year = ${year} AND r.seen_on <= day.d
  ) AS w`;
const NEWEST = 'ORDER BY seen_on DESC, id DESC LIMIT 1';
const STATE = (
  year: string,
) => `(SELECT CASE WHEN newest.word <> 'NOT_RESIDENT' THEN newest.word ELSE coalesce((
      SELECT CASE WHEN before.word = 'INSURED' THEN 'UNKNOWN' ELSE before.word END
      FROM (${WORDS(year)} WHERE w.word <> 'NOT_RESIDENT' ${NEWEST}) AS before), 'UNKNOWN') END
    FROM (${WORDS(year)} ${NEWEST}) AS newest)`;

// The same as the decision on one person, for many.
function gaps(day: PlainDate): string {
  return `(SELECT m.person_id, m.household_id, m.division_code, m.county_code,
      coalesce(${STATE('extract(year FROM day.d)')}, ${STATE('extract(year FROM day.d) - 1')}, 'UNKNOWN') AS state
    FROM standing_member m CROSS JOIN (VALUES (date '${day}')) AS day(d)
    WHERE coalesce(m.present, true) AND m.joined_on <= day.d AND (m.left_on IS NULL OR m.left_on >= day.d)
      AND EXISTS (SELECT FROM standing_period s WHERE s.household_id = m.household_id AND s.identified_on <= day.d
        AND (s.eliminated_on IS NULL OR s.eliminated_on > day.d))) AS gap`;
}

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** Who is in no insurance on a day, place by place. */
export function gapList(
  day: PlainDate,
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `insurance-gaps:${day}`,
    columns: 'person_id AS "personId", household_id AS "householdId", division_code AS "divisionCode", state',
    from: gaps(day),
    orders: ORDERS,
    tie: { expression: 'person_id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions: (add) => conditions(add.add("state IN ('NOT_INSURED', 'UNKNOWN')")),
  };
}
