import type { PlainDate } from '@dixian/calendar';
import { type Conditions, dayPassed, type OrderedList, type Orders } from '@dixian/service';
import { type ObligationFilter, obligationConditions } from './obligation-conditions';
import { OBLIGATION_COLUMNS } from './obligation-view';

const ordersOn = (view: { asOf: PlainDate; today: PlainDate }) =>
  ({
    DUE_ON: [{ expression: 'o.due_key', type: 'date' }],
    TRIGGERED_ON: [{ expression: 'o.triggered_on', type: 'date' }],
    MET_ON: [dayPassed('o.met_on', view)],
    DIVISION: [{ expression: 'o.division_code', type: 'text COLLATE "C"' }],
  }) satisfies Orders;

/** Obligations by due day and id, chosen by how they stand on the day of the filter. */
export function obligationList(filter: ObligationFilter): OrderedList<keyof ReturnType<typeof ordersOn>> {
  return {
    name: 'obligations',
    columns: OBLIGATION_COLUMNS,
    from: (add) => obligationsOn(filter, add),
    orders: ordersOn({ asOf: filter.asOf, today: filter.today ?? filter.asOf }),
    tie: { expression: 'o.id', type: 'uuid' },
    usual: { field: 'DUE_ON', direction: 'ASC' },
    plannedAnew: true,
    conditions: (add) => obligationConditions(filter, add),
  };
}

/**
 * Obligations where they lay on the day, as rows `o`: a place that a household left keeps them on the days before, as they
 * were known when it left.
 */
export function obligationsOn({ asOf, today }: ObligationFilter, add: Conditions): string {
  if (today === undefined || asOf >= today) return 'obligation o';
  const day = `${add.parameter(asOf)}::date`;
  return `(SELECT t.* FROM obligation t WHERE t.here_from IS NULL OR t.here_from <= ${day}
    UNION ALL SELECT r.* FROM former_obligation f CROSS JOIN LATERAL jsonb_populate_record(NULL::obligation,
      f.content || jsonb_build_object('division_code', f.division_code, 'county_code', f.county_code)) r
    WHERE f.since <= ${day} AND f.left_on > ${day}) o`;
}
