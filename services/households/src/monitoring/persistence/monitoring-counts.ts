import { type PlainDate, yearOf } from '@dixian/calendar';
import { Conditions, type Statements } from '@dixian/service';
import { lengthBelow } from '@dixian/what-if';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { MonitoredTerms } from '../domain/monitored-terms';
import { MonitoredConditions } from './monitored-conditions';
import { besidePeriod, periodsOn } from './periods-on';

/** Monitored households of one category in a division one level below the one asked for. */
export interface CountRow {
  code: string;
  category: MonitoringCategory | null;
  open: number;
  eliminatedInYear: number;
  keyHouseholds: number;
  longUnresolved: number;
  toTriage: number;
  labelled: number;
}

/** Counts of all divisions one level below, by category; one statement over what `monitoredList` lists. */
export function readCounts(
  statements: Statements,
  division: string,
  terms: MonitoredTerms,
  today: PlainDate,
): Promise<CountRow[]> {
  const conditions = new Conditions();
  const view = { asOf: terms.asOf, today };
  const rows = besidePeriod(view, conditions);
  const sql = new MonitoredConditions(terms, (value) => conditions.parameter(value), rows);
  const length = conditions.parameter(lengthBelow(division));
  const year = conditions.parameter(`${yearOf(terms.asOf)}-01-01`);
  conditions.add(sql.last).within(division, 'p.division_code');
  const from = periodsOn(view)(conditions);
  const counted = (condition: string, name: string) =>
    `count(*) FILTER (WHERE ${condition})::int AS "${name}"`;
  return statements.query<CountRow>(
    `SELECT left(p.division_code, ${length}::int) AS code, p.category, ${[
      counted(sql.monitored, 'open'),
      counted(`NOT ${sql.monitored} AND p.eliminated_on >= ${year}::date`, 'eliminatedInYear'),
      counted(sql.keyHousehold, 'keyHouseholds'),
      counted(sql.longUnresolved, 'longUnresolved'),
      counted(`${sql.longUnresolved} AND NOT ${sql.triaged}`, 'toTriage'),
      counted(sql.labelled, 'labelled'),
    ].join(', ')}
     FROM ${from} ${conditions.where()} GROUP BY 1, 2 ORDER BY 1, 2`,
    conditions.parameters,
  );
}
