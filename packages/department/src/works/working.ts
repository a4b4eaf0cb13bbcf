import { filesOf } from '@dixian/attachments';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { recordWork, type WorkDesk, type WorkInput } from './record-work';
import { listWork, type WorkArguments } from './work-list';
import type { WorkRow } from './work-row';

type Recorded = UserErrorValue | { __typename: 'WorkRecorded'; work: WorkRow };

/** The resolvers by which a department takes down work for clauses and shows it. */
export function working(desk: WorkDesk) {
  return {
    record: async (
      _root: unknown,
      { input }: { input: WorkInput },
      context: RequestContext,
    ): Promise<Recorded> => {
      const outcome = await recordWork(desk, input, context);
      return isUserError(outcome) ? outcome : { __typename: 'WorkRecorded', work: outcome };
    },
    list: (_root: unknown, args: WorkArguments, context: RequestContext) => listWork(context, args),
    WorkRecord: {
      clause: ({ clauseId }: WorkRow) => ({ id: clauseId }),
      attachments: filesOf(desk.service),
    },
  };
}
