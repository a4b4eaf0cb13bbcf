import { ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { termList } from '../persistence/terms';

/** Query.schoolTerms */
export const schoolTerms: NonNullable<QueryResolvers['schoolTerms']> = (_root, args, context) => {
  const { schoolYear, term } = args.filter ?? {};
  const list = termList((add) =>
    ofCounty(add, [context.scope.division]).addIf('school_year = ?', schoolYear).addIf('term = ?', term),
  );
  return orderedPage(context, list, args);
};
