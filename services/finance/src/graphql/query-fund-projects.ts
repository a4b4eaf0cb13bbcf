import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import { type ProjectRow, projectsByNumber } from '../persistence/project-list';
import type { QueryFundProjectsArgs } from './generated';

/** Query.fundProjects */
export function fundProjects(_root: unknown, args: QueryFundProjectsArgs, context: RequestContext) {
  assertSector(context, ['finance']);
  const { division, year, category, fundLevel } = args.filter ?? {};
  const list = projectsByNumber((add) =>
    add
      .within(division)
      .addIf('year = ?', year)
      .addIf('category = ?', category)
      .addIf('fund_level = ?', fundLevel),
  );
  return rootPage<ProjectRow>(context, list, args);
}
