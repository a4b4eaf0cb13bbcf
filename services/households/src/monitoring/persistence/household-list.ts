import { type Conditions, type OrderedList, type Orders, ofCounty } from '@dixian/service';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import { rowsOn } from '../../ground/persistence/rows-on';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { householdColumns } from '../../register/persistence/households';
import { MonitoredConditions } from './monitored-conditions';
import { besidePeriod } from './periods-on';

/** What a list of households is narrowed to; null and undefined leave it as it is. */
export interface HouseholdFilter {
  readonly division?: string | null;
  readonly monitored?: boolean | null;
  readonly category?: MonitoringCategory | null;
  readonly riskEliminated?: boolean | null;
  readonly includeMerged?: boolean | null;
}

const ORDERS = {
  CODE: [{ expression: 'h.code', type: 'text COLLATE "C"' }],
  DIVISION: [{ expression: 'h.division_code', type: 'text COLLATE "C"' }],
  HEAD: [{ expression: 'h.head_pinyin', type: 'text COLLATE "C"', absent: 'NULL' }],
  UPDATED_AT: [{ expression: 'h.updated_at', type: 'timestamptz' }],
} satisfies Orders;

/**
 * Households of a day by code, with the code and place that were theirs then. Who of them is monitored follows from their
 * times of monitoring, as in the list of monitored households, so that both lists agree.
 */
export function householdList(filter: HouseholdFilter, view: SeenFrom): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'households',
    columns: householdColumns('h'),
    from: rowsOn({ table: 'household', as: 'h' }, view),
    orders: ORDERS,
    tie: { expression: 'h.id', type: 'uuid' },
    usual: { field: 'CODE', direction: 'ASC' },
    conditions: (add) => narrowed(add, filter, view),
  };
}

function narrowed(add: Conditions, filter: HouseholdFilter, view: SeenFrom): Conditions {
  standingOn(add, filter, view);
  ofCounty(add, [view.division, filter.division], 'h.county_code').within(filter.division, 'h.division_code');
  const { monitored, category, riskEliminated } = filter;
  if (monitored === false) add.add(`NOT ${lastPeriod(add, view)}`);
  if (monitored || category || typeof riskEliminated === 'boolean')
    add.add(lastPeriod(add, view, (sql) => periodConditions(add, sql, { category, riskEliminated })));
  return add;
}

// Merged later was not merged yet; registered by hand later was not there yet.
function standingOn(add: Conditions, { includeMerged }: HouseholdFilter, { asOf, today }: SeenFrom): void {
  if (asOf >= today) {
    if (!includeMerged) add.add('h.merged_into IS NULL');
    return;
  }
  if (!includeMerged) add.add('(h.merged_on IS NULL OR h.merged_on > ?::date)', asOf);
  add.add('(h.registered_on IS NULL OR h.registered_on <= ?::date)', asOf);
}

function lastPeriod(
  add: Conditions,
  view: SeenFrom,
  more: (sql: MonitoredConditions) => readonly string[] = () => [],
): string {
  const sql = new MonitoredConditions(
    { asOf: view.asOf, places: [] },
    (value) => add.parameter(value),
    besidePeriod(view, add),
  );
  const periods = rowsOn({ table: 'monitoring_period', as: 'p', of: 'h.id' }, view)(add);
  const conditions = ['p.household_id = h.id', sql.last, ...more(sql)];
  return `EXISTS (SELECT FROM ${periods} WHERE ${conditions.join(' AND ')})`;
}

function periodConditions(
  add: Conditions,
  sql: MonitoredConditions,
  { category, riskEliminated }: Pick<HouseholdFilter, 'category' | 'riskEliminated'>,
): string[] {
  return [
    ...(category ? [`p.category = ${add.parameter(category)}`] : []),
    ...(riskEliminated === true ? [`NOT ${sql.monitored}`] : []),
    ...(riskEliminated === false ? [sql.monitored] : []),
  ];
}
