import { assertMayKnow, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { projectList } from '../persistence/project-list';

/** Query.fundProjects */
export const fundProjects: NonNullable<QueryResolvers['fundProjects']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const { division, year, category, fundLevel } = args.filter ?? {};
  const list = projectList((add) =>
    add
      .within(division)
      .addIf('year = ?', year)
      .addIf('category = ?', category)
      .addIf('fund_level = ?', fundLevel),
  );
  return orderedPage(context, list, args);
};
