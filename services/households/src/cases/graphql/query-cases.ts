import { assertMayKnow, orderedPage } from '@dixian/service';
import type { HouseholdResolvers, MonitoringCaseFilter, QueryResolvers } from '../../ground/generated';
import { levelOf } from '../../ground/graphql/levels';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { seenFrom } from '../../ground/persistence/seen-from';
import { groupings } from '../../register/graphql/groupings';
import { type CaseFilter, caseList, caseCounts as countCases } from '../persistence/case-list';
import { caseById, casesOf } from '../persistence/cases';

/** Query.monitoringCase; FORBIDDEN for other departments, whose work it is not. */
export const monitoringCase: QueryResolvers['monitoringCase'] = (_root, { id }, context) => {
  assertMayKnow(context, 'CASEWORK');
  return caseById(context, id);
};

/** Query.monitoringCases; FORBIDDEN likewise. */
export const monitoringCases: QueryResolvers['monitoringCases'] = (_root, args, context) => {
  assertMayKnow(context, 'CASEWORK');
  const list = caseList(filterOf(args.filter), seenFrom(context, args.filter?.asOf));
  return orderedPage(context, list, args);
};

const KEYS = { KIND: 'kind', NEXT_STEP: 'nextStep', STATE: 'state', WAITS_AT: 'waitsAt' } as const;

/** Query.caseCounts; FORBIDDEN likewise. */
export const caseCounts: QueryResolvers['caseCounts'] = async (_root, args, context) => {
  assertMayKnow(context, 'CASEWORK');
  const by = groupings(args.groupBy ?? ['DIVISION', 'STATE'], KEYS);
  const from = seenFrom(context, args.filter?.asOf);
  return countCases(context, filterOf(args.filter), from, by);
};

function filterOf(asked: MonitoringCaseFilter | null | undefined): CaseFilter {
  return { ...asked, waitsAt: asked?.waitsAt ? levelOf(asked.waitsAt) : null };
}

/** Household.cases; null for other departments. */
export const casesOfHousehold: HouseholdResolvers['cases'] = ({ id }, _args, context) =>
  takesPartIn(context) ? casesOf(context, id) : null;
