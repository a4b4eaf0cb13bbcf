import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import type {
  QueryMonitoredHouseholdsArgs,
  QueryMonitoringCountsArgs,
  QueryMonitoringPeriodArgs,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { type PeriodRow, periodById } from '../../periods/persistence/periods';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdById } from '../../register/persistence/households';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { monitoredList } from '../persistence/monitored-list';
import { type CountRow, readCounts } from '../persistence/monitoring-counts';
import { termsBelow } from '../use-cases/terms-below';

/** Query.monitoringPeriod; FORBIDDEN for other departments, whose work it is not. */
export function monitoringPeriod(_root: unknown, { id }: QueryMonitoringPeriodArgs, context: RequestContext) {
  assertSector(context, ['rural']);
  return periodById(context, id);
}

/** Query.monitoredHouseholds; FORBIDDEN likewise. */
export function monitoredHouseholds({ policies }: MonitoringRules) {
  return (_root: unknown, args: QueryMonitoredHouseholdsArgs, context: RequestContext) => {
    assertSector(context, ['rural']);
    const filter = args.filter ?? {};
    const within = filter.division ?? context.scope.division;
    const terms = termsBelow(policies, within, asOfDay(filter, context));
    return rootPage<PeriodRow>(context, monitoredList(terms, filter), args);
  };
}

/** Fields of MonitoredHouseholdEdge: the list is of periods, each of another household. */
export const MonitoredHouseholdEdge = {
  node: ({ node }: { node: PeriodRow }, _args: unknown, context: RequestContext) =>
    householdById(context, node.householdId),
  period: ({ node }: { node: PeriodRow }) => node,
};

/** Query.monitoringCounts; FORBIDDEN likewise. */
export function monitoringCounts({ policies }: MonitoringRules) {
  return async (_root: unknown, args: QueryMonitoringCountsArgs, context: RequestContext) => {
    assertSector(context, ['rural']);
    const asOf = asOfDay(args, context);
    const division = args.division ?? context.scope.division;
    const terms = termsBelow(policies, division, asOf);
    const rows = await context.db.read(context.scope, (statements) =>
      readCounts(statements, division, terms),
    );
    const codes = [...new Set(rows.map(({ code }) => code))];
    return {
      asOf,
      total: countOf(rows),
      divisions: codes.map((code) => ({ code, count: countOf(rows.filter((row) => row.code === code)) })),
    };
  };
}

/** Fields of MonitoringCountOfDivision that are not counted. */
export const MonitoringCountOfDivision = {
  division: ({ code }: { code: string }, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { code }, context.clock.today()),
};

const FIGURES = [
  'open',
  'eliminatedInYear',
  'keyHouseholds',
  'longUnresolved',
  'toTriage',
  'labelled',
] as const;

function countOf(rows: readonly CountRow[]) {
  const sum = (name: (typeof FIGURES)[number], of = rows) => of.reduce((total, row) => total + row[name], 0);
  const categories = [...new Set(rows.map(({ category }) => category))];
  return {
    ...Object.fromEntries(FIGURES.map((name) => [name, sum(name)])),
    byCategory: categories
      .map((category) => ({
        category,
        open: sum(
          'open',
          rows.filter((row) => row.category === category),
        ),
      }))
      .filter(({ open }) => open > 0),
  };
}
