import { assertMayKnow, ofCounty, ofId, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import type { SchoolDays } from '../domain/school-choices';
import { caseList } from '../persistence/cases';
import { childList } from '../persistence/child-list';

/** Query.childrenOfSchoolAge */
export function childrenOfSchoolAgeBy(days: SchoolDays): NonNullable<QueryResolvers['childrenOfSchoolAge']> {
  return (_root, { asOf, ...args }, context) => {
    assertMayKnow(context, 'SCHOOLING');
    const { division, standing, withoutSchool, fromLastTerm, sinceFrom, sinceTo } = args.filter ?? {};
    const list = childList(days(asOf ?? context.clock.today()), (add) =>
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('state = ?', standing)
        .addIf(`(state IN ('DROPPED_OUT', 'SUSPECTED', 'UNKNOWN')) = ?`, withoutSchool)
        .addIf('"fromLastTerm" = ?', fromLastTerm)
        .addIf('since >= ?', sinceFrom)
        .addIf('since <= ?', sinceTo),
    );
    return orderedPage(context, list, args);
  };
}

/** Query.dropoutCases */
export const dropoutCases: NonNullable<QueryResolvers['dropoutCases']> = (
  _root,
  { asOf, ...args },
  context,
) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, state, reason, action, proven, open, notVisitedSince, matched } = args.filter ?? {};
  const { droppedFrom, droppedTo, household } = args.filter ?? {};
  const list = caseList(asOf ?? context.clock.today(), (add) =>
    ofId(ofCounty(add, [context.scope.division, division]), household, '"householdId"')
      .within(division)
      .addIf('state = ?', state)
      .addIf('reason = ?', reason)
      .addIf('action = ?', action)
      .addIf('proven = ?', proven)
      .addIf('("closedOn" IS NULL) = ?', open)
      .addIf('"closedOn" IS NULL AND coalesce("lastVisitOn" < ?, true)', notVisitedSince)
      .addIf('dropped_on >= ?', droppedFrom)
      .addIf('dropped_on <= ?', droppedTo)
      .addIf('("householdId" IS NOT NULL) = ?', matched),
  );
  return orderedPage(context, list, args);
};
