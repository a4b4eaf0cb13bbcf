import type { PolicySet } from '@dixian/policy';
import { assertMayKnow } from '@dixian/service';
import type { MutationResolvers, QueryResolvers } from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import type { ProjectActKind } from '../domain/project-entry';
import { newestCheckpoint } from '../persistence/checkpoint';
import { actOnProject } from '../use-cases/act-on-project';
import { allocateFunds } from '../use-cases/allocate-funds';
import { submitCheckpoint } from '../use-cases/checkpoints';
import { proposeProject } from '../use-cases/propose-project';

type Acts = Pick<
  MutationResolvers,
  | 'recordAppraisal'
  | 'admitProject'
  | 'publishProjectNotice'
  | 'recordPerformance'
  | 'acceptProject'
  | 'submitFundCheckpoint'
  | 'proposeProject'
  | 'allocateFunds'
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
    acceptProject: done('acceptProject', 'ACCEPTED'),
    proposeProject: async (_root, { input }, context) =>
      answered('FundProjectProposed', 'project', await proposeProject(policies, context, input)),
    allocateFunds: async (_root, { input }, context) =>
      answered('FundsAllocated', 'allocation', await allocateFunds(policies, context, input)),
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
