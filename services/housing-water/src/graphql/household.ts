import type { PageArguments } from '@dixian/graph';
import { assertSector, childPages, type RequestContext } from '@dixian/service';
import { type RenovationRow, renovationsNewestFirst } from '../persistence/renovation-list';
import { latestRenovationOf, type Matter, safetyOf } from '../persistence/safety-by-household';
import { SECTORS } from './sectors';

type Parent = { id: string };

function safety(matter: Matter) {
  return ({ id }: Parent, _args: unknown, context: RequestContext) => {
    assertSector(context, SECTORS);
    return safetyOf(context, id, matter);
  };
}

/** What the housing and water departments add to a household. */
export const Household = {
  async appraisal({ id }: Parent, _args: unknown, context: RequestContext) {
    assertSector(context, SECTORS);
    const latest = await latestRenovationOf(context, id);
    return latest && { grade: latest.grade, knownSince: latest.startedOn, source: latest.source };
  },
  renovations({ id }: Parent, args: PageArguments, context: RequestContext) {
    assertSector(context, SECTORS);
    return childPages<RenovationRow>(
      context,
      'renovations',
      renovationsNewestFirst,
      'household_id',
      args,
    ).load(id);
  },
  housingSafety: safety('HOUSING'),
  waterSafety: safety('WATER'),
};
