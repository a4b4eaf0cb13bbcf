import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Conditions, OrderedList, Orders } from '@dixian/service';
import { validUntilOfPlaces } from '../domain/valid-until';
import { insuredSql, monitoredSql, presentSql, untilSql } from './insured-sql';

/** A present member of a monitored household who is in no insurance, or of whom nobody knows. */
export interface GapRow {
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly state: 'NOT_INSURED' | 'UNKNOWN';
}

/** SQL of the present members of monitored households on a day, each with how it is insured. */
export function monitoredMembers(policies: PolicySet, day: PlainDate): string {
  const until = untilSql(validUntilOfPlaces(policies, day), 'm.division_code');
  return `SELECT m.person_id, m.household_id, m.division_code, m.county_code, coalesce(word.state, 'UNKNOWN') AS state, word.seen_on
    FROM standing_member m CROSS JOIN (VALUES (date '${day}')) AS day(d)
    LEFT JOIN LATERAL (${insuredSql({ person: 'm.person_id', day: 'day.d', until })}) AS word ON true
    WHERE ${presentSql('day.d')} AND ${monitoredSql('m.household_id', 'day.d')}`;
}

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** Who is in no insurance on a day, place by place. */
export function gapList(
  policies: PolicySet,
  day: PlainDate,
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `insurance-gaps:${day}`,
    columns: 'person_id AS "personId", household_id AS "householdId", division_code AS "divisionCode", state',
    from: `(${monitoredMembers(policies, day)}) AS gap`,
    orders: ORDERS,
    tie: { expression: 'person_id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions: (add) => conditions(add.add("state IN ('NOT_INSURED', 'UNKNOWN')")),
  };
}
