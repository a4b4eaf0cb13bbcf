import { assertMayKnow, rootPage } from '@dixian/service';
import { type ProjectRow, projectsByNumber } from '../persistence/project-list';
import type { QueryResolvers } from './generated';

/** Query.fundProjects */
export const fundProjects: NonNullable<QueryResolvers['fundProjects']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const { division, year, category, fundLevel } = args.filter ?? {};
  const list = projectsByNumber((add) =>
    add
      .within(division)
      .addIf('year = ?', year)
      .addIf('category = ?', category)
      .addIf('fund_level = ?', fundLevel),
  );
  return rootPage<ProjectRow>(context, list, args);
};
