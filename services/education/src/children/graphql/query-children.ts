import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { caseList } from '../persistence/cases';
import { childList } from '../persistence/child-list';

/** Query.childrenOfSchoolAge */
export const childrenOfSchoolAge: NonNullable<QueryResolvers['childrenOfSchoolAge']> = (
  _root,
  { asOf, ...args },
  context,
) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, standing } = args.filter ?? {};
  const list = childList(asOf ?? context.clock.today(), (add) =>
    ofCounty(add, [context.scope.division, division]).within(division).addIf('state = ?', standing),
  );
  return orderedPage(context, list, args);
};

/** Query.dropoutCases */
export const dropoutCases: NonNullable<QueryResolvers['dropoutCases']> = (
  _root,
  { asOf, ...args },
  context,
) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, state, reason, action, open, matched } = args.filter ?? {};
  const list = caseList(asOf ?? context.clock.today(), (add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('state = ?', state)
      .addIf('reason = ?', reason)
      .addIf('action = ?', action)
      .addIf('("closedOn" IS NULL) = ?', open)
      .addIf('("householdId" IS NOT NULL) = ?', matched),
  );
  return orderedPage(context, list, args);
};
