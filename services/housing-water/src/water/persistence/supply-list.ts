import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders } from '@dixian/service';
import type { ItemState, WaterItem } from '../domain/water-facts';

/** A household's water as it stands on a day: items by their newest word, and what the department answers. */
export interface HouseholdWaterRow extends Readonly<Record<WaterItem, ItemState | null>> {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly work: string | null;
  readonly checkedOn: PlainDate | null;
  readonly secure: boolean | null;
  readonly finding: string | null;
  readonly answeredOn: PlainDate | null;
}

const COLUMNS = `household_id AS "householdId", division_code AS "divisionCode", work, quantity, quality, convenience, assurance,
  checked_on AS "checkedOn", secure, finding, answered_on AS "answeredOn"`;

// Told apart in the list's usual order, so that a page of it looks no further than its rows. Monitored households are all asked
// for, also those of whose water nobody said anything.
const TOLD = (day: string) => `SELECT DISTINCT division_code, household_id, county_code FROM water_word
  WHERE household_id IS NOT NULL AND occurred_on <= ${day}`;
const MONITORED = (
  day: string,
) => `SELECT DISTINCT division_code, household_id, county_code FROM standing_period
  WHERE identified_on <= ${day} AND (eliminated_on IS NULL OR eliminated_on > ${day})`;

const newest = (column: string) =>
  `(array_agg(${column} ORDER BY occurred_on DESC, id DESC) FILTER (WHERE ${column} IS NOT NULL))[1] AS ${column}`;

function waterOfHouseholds(day: string, monitored: boolean): string {
  return `(SELECT h.household_id, h.division_code, h.county_code, w.work, w.quantity, w.quality, w.convenience, w.assurance,
      w.checked_on, a.secure, a.finding, a.occurred_on AS answered_on
    FROM (${monitored ? MONITORED(day) : TOLD(day)}) AS h
    LEFT JOIN LATERAL (
      SELECT ${['work', 'quantity', 'quality', 'convenience', 'assurance'].map(newest).join(', ')},
        max(occurred_on) FILTER (WHERE said IS NULL) AS checked_on
      FROM water_word WHERE household_id = h.household_id AND occurred_on <= ${day}
    ) AS w ON true
    LEFT JOIN LATERAL (
      SELECT secure, finding, occurred_on FROM guarantee_answer
      WHERE household_id = h.household_id AND guarantee = 'SAFE_WATER' AND occurred_on <= ${day}
      ORDER BY occurred_on DESC, id DESC LIMIT 1
    ) AS a ON true)`;
}

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  CHECKED_ON: [{ expression: 'checked_on', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Water of households as it stands on a day, village by village; `monitored` asks for those households alone, and for all of them. */
export function supplyList(
  { asOf, monitored }: { asOf: PlainDate; monitored: boolean },
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `water-supplies:${asOf}:${monitored}`,
    columns: COLUMNS,
    from: `${waterOfHouseholds(`date '${asOf}'`, monitored)} AS supply`,
    orders: ORDERS,
    tie: { expression: 'household_id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    plannedAnew: true,
    conditions,
  };
}
