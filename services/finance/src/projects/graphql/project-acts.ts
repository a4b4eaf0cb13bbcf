import type { PolicySet } from '@dixian/policy';
import { assertMayKnow } from '@dixian/service';
import type { MutationResolvers, QueryResolvers } from '../../ground/generated';
import type { ProjectActKind } from '../domain/project-entry';
import { newestCheckpoint } from '../persistence/checkpoint';
import { actOnProject } from '../use-cases/act-on-project';
import { submitCheckpoint } from '../use-cases/checkpoints';

type Acts = Pick<
  MutationResolvers,
  'recordAppraisal' | 'admitProject' | 'publishProjectNotice' | 'recordPerformance' | 'submitFundCheckpoint'
>;

/** What is done with projects and their money. */
export function projectMutations(policies: PolicySet): Required<Acts> {
  const done =
    (act: string, kind: ProjectActKind): NonNullable<MutationResolvers['recordAppraisal']> =>
    async (_root, { input }, context) => {
      const outcome = await actOnProject(policies, context, { act, kind, input });
      return '__typename' in outcome ? outcome : { __typename: 'ProjectActRecorded', act: outcome };
    };
  return {
    recordAppraisal: done('recordAppraisal', 'APPRAISED'),
    admitProject: done('admitProject', 'ADMITTED') as NonNullable<MutationResolvers['admitProject']>,
    publishProjectNotice: done('publishProjectNotice', 'NOTICED'),
    recordPerformance: done('recordPerformance', 'PERFORMANCE'),
    async submitFundCheckpoint(_root, { input }, context) {
      const outcome = await submitCheckpoint(policies, context, input);
      return '__typename' in outcome
        ? outcome
        : { __typename: 'FundCheckpointSubmitted', checkpoint: outcome };
    },
  };
}

/** Query.fundCheckpoint */
export const fundCheckpoint: NonNullable<QueryResolvers['fundCheckpoint']> = async (
  _root,
  { division, cycle },
  context,
) => {
  assertMayKnow(context, 'FUNDS');
  return (await newestCheckpoint(context, division ?? context.caller.division, cycle)) ?? null;
};
