import {
  assertMayKnow,
  type Complete,
  forKnowing,
  type ListPage,
  orderedPage,
  type RequestContext,
} from '@dixian/service';
import { GraphQLError } from 'graphql';
import type {
  MonitoredHouseholdEdgeResolvers,
  MonitoringCountOfDivisionResolvers,
  MonitoringCountResolvers,
  QueryHouseholdsArgs,
  QueryResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { seenFrom } from '../../ground/persistence/seen-from';
import { periodById } from '../../periods/persistence/periods';
import { findsAnybody } from '../../register/domain/rights-of-viewer';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { type HouseholdRow, householdOrFormer } from '../../register/persistence/households';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { householdList } from '../persistence/household-list';
import { monitoredList } from '../persistence/monitored-list';
import { type CountRow, readCounts } from '../persistence/monitoring-counts';
import { termsBelow } from '../use-cases/terms-below';
import type { MonitoringCount as Counted } from './shown';

/** Query.monitoringPeriod */
export const monitoringPeriod: QueryResolvers['monitoringPeriod'] = (_root, { id }, context) =>
  periodById(context, id);

// What a department may not know it may not narrow a list by either: the list would tell it.
const OF_CASEWORK = ['triaged', 'labelled', 'withoutPlan', 'planOverdue', 'withoutHelper', 'helper'] as const;

/** Query.monitoredHouseholds; FORBIDDEN where it is narrowed by what the caller may not know. */
export function monitoredHouseholds({
  policies,
}: MonitoringRules): NonNullable<QueryResolvers['monitoredHouseholds']> {
  return (_root, args, context) => {
    const filter = args.filter ?? {};
    if (OF_CASEWORK.some((name) => (filter[name] ?? null) !== null)) assertMayKnow(context, 'CASEWORK');
    if (filter.risk) assertMayKnow(context, 'RISKS');
    const within = filter.division ?? context.scope.division;
    const terms = termsBelow(policies, within, asOfDay(filter, context));
    const seen = seenFrom(context, filter.asOf);
    return orderedPage(context, monitoredList(terms, filter, seen), args);
  };
}

/** Query.households; FORBIDDEN where a department asks for the order of names: a cursor would find anybody by it. */
export function households(
  _root: unknown,
  args: QueryHouseholdsArgs,
  context: RequestContext,
): Promise<ListPage<HouseholdRow>> {
  const filter = args.filter ?? {};
  if (args.orderBy?.field === 'HEAD' && !findsAnybody(context.caller)) throw namesUnsorted(context);
  return orderedPage(context, householdList(filter, seenFrom(context, filter.asOf)), args);
}

function namesUnsorted({ language }: RequestContext): GraphQLError {
  return new GraphQLError(
    language === 'zh'
      ? '部门不能按姓名排列全部农户，请用查找功能。'
      : 'Departments may not sort all households by name; please use the search.',
    { extensions: { code: 'FORBIDDEN' } },
  );
}

/** Fields of MonitoredHouseholdEdge: the list is of periods, each of another household. */
export const MonitoredHouseholdEdge: Complete<MonitoredHouseholdEdgeResolvers> = {
  node: ({ node }, _args, context) => householdOrFormer(context, node.householdId),
  period: ({ node }) => node,
};

/** Query.monitoringCounts */
export function monitoringCounts({
  policies,
}: MonitoringRules): NonNullable<QueryResolvers['monitoringCounts']> {
  return async (_root, args, context) => {
    const asOf = asOfDay(args, context);
    const division = args.division ?? context.scope.division;
    const terms = termsBelow(policies, division, asOf);
    const rows = await context.db.read(context.scope, (statements) =>
      readCounts(statements, division, terms, context.clock.today()),
    );
    const codes = [...new Set(rows.map(({ code }) => code))];
    return {
      asOf,
      total: countOf(rows),
      divisions: codes.map((code) => ({ code, count: countOf(rows.filter((row) => row.code === code)) })),
    };
  };
}

/** Fields of MonitoringCount that not everybody may know: in a village of one household they would tell of it. */
export const MonitoringCount: Complete<MonitoringCountResolvers> = {
  toTriage: forKnowing('CASEWORK', ({ toTriage }) => toTriage),
  labelled: forKnowing('CASEWORK', ({ labelled }) => labelled),
};

/** Fields of MonitoringCountOfDivision that are not counted. */
export const MonitoringCountOfDivision: Complete<MonitoringCountOfDivisionResolvers> = {
  division: ({ code }, _args, context) => divisionInSight(context, { code }, context.clock.today()),
};

function countOf(rows: readonly CountRow[]): Counted {
  const sum = (figure: (row: CountRow) => number, of = rows) =>
    of.reduce((total, row) => total + figure(row), 0);
  const open = ({ open: figure }: CountRow) => figure;
  const categories = [...new Set(rows.map(({ category }) => category))];
  return {
    open: sum(open),
    eliminatedInYear: sum((row) => row.eliminatedInYear),
    keyHouseholds: sum((row) => row.keyHouseholds),
    longUnresolved: sum((row) => row.longUnresolved),
    toTriage: sum((row) => row.toTriage),
    labelled: sum((row) => row.labelled),
    byCategory: categories
      .map((category) => ({
        category,
        open: sum(
          open,
          rows.filter((row) => row.category === category),
        ),
      }))
      .filter((counted) => counted.open > 0),
  };
}
