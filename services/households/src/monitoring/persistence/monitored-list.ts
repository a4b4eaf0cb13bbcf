import type { PlainDate } from '@dixian/calendar';
import { type Conditions, dayPassed, type OrderedList, type Orders, ofCounty } from '@dixian/service';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import type { MonitoredTerms } from '../domain/monitored-terms';
import { MonitoredConditions } from './monitored-conditions';
import { besidePeriod, periodsOn } from './periods-on';

/** What a list of monitored households is narrowed to; null and undefined leave it as it is. */
export interface MonitoredFilter {
  division?: string | null;
  category?: MonitoringCategory | null;
  monitored?: boolean | null;
  eliminatedFrom?: PlainDate | null;
  eliminatedTo?: PlainDate | null;
  identifiedFrom?: PlainDate | null;
  identifiedTo?: PlainDate | null;
  keyHousehold?: boolean | null;
  longUnresolved?: boolean | null;
  triaged?: boolean | null;
  labelled?: boolean | null;
  withoutPlan?: boolean | null;
  planOverdue?: boolean | null;
  withoutHelper?: boolean | null;
  risk?: string | null;
  helper?: string | null;
}

const COLUMNS = `p.id, p.household_id AS "householdId", p.basis, p.case_id AS "caseId", p.category, p.risks,
  p.identified_on AS "identifiedOn", p.month_only AS "monthOnly", p.eliminated_on AS "eliminatedOn",
  p.elimination_mode AS "eliminationMode", p.elimination_case_id AS "eliminationCaseId", p.source,
  p.division_code AS "divisionCode"`;

type View = Pick<SeenFrom, 'asOf' | 'today'>;

const ordersOn = (view: View) =>
  ({
    DIVISION: [
      { expression: 'p.division_code', type: 'text COLLATE "C"' },
      { expression: 'p.identified_on', type: 'date' },
    ],
    IDENTIFIED_ON: [{ expression: 'p.identified_on', type: 'date' }],
    ELIMINATED_ON: [dayPassed('p.eliminated_on', view)],
  }) satisfies Orders;

/** Households with their last period begun by the day, by village, longest monitored first. */
export function monitoredList(
  terms: MonitoredTerms,
  filter: MonitoredFilter,
  { today, division }: Pick<SeenFrom, 'today' | 'division'>,
): OrderedList<keyof ReturnType<typeof ordersOn>> {
  const view = { asOf: terms.asOf, today };
  return {
    name: 'monitored',
    columns: COLUMNS,
    from: periodsOn(view),
    orders: ordersOn(view),
    tie: { expression: 'p.id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    county: (add) => ofCounty(add, [division, filter.division], 'p.county_code'),
    conditions: (add) => narrowed(add, { terms, filter, rows: besidePeriod(view, add) }),
  };
}

interface Narrowing {
  readonly terms: MonitoredTerms;
  readonly filter: MonitoredFilter;
  readonly rows: (table: string, as: string) => string;
}

function narrowed(add: Conditions, { terms, filter, rows }: Narrowing): Conditions {
  const sql = new MonitoredConditions(terms, (value) => add.parameter(value), rows);
  add.add(sql.last).within(filter.division, 'p.division_code');
  for (const name of ASKED) {
    const wanted = filter[name];
    if (wanted !== null && wanted !== undefined) add.add(wanted ? sql[name] : `NOT ${sql[name]}`);
  }
  // Eliminated later than the day asked for is not eliminated as of that day.
  if (filter.eliminatedFrom ?? filter.eliminatedTo) add.add(`NOT ${sql.monitored}`);
  if (filter.helper) add.add(sql.helpedBy(filter.helper));
  return add
    .addIf('? = ANY(p.risks)', filter.risk)
    .addIf('p.category = ?', filter.category)
    .addIf('p.identified_on >= ?', filter.identifiedFrom)
    .addIf('p.identified_on <= ?', filter.identifiedTo)
    .addIf('p.eliminated_on >= ?', filter.eliminatedFrom)
    .addIf('p.eliminated_on <= ?', filter.eliminatedTo);
}

const ASKED = [
  'monitored',
  'keyHousehold',
  'longUnresolved',
  'triaged',
  'labelled',
  'withoutPlan',
  'planOverdue',
  'withoutHelper',
] as const;
