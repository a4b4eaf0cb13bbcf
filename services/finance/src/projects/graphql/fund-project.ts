import type { Complete } from '@dixian/service';
import type { FundProjectResolvers } from '../../ground/generated';
import { actsOf, allocationsOf } from '../persistence/project-acts';
import { projectById } from '../persistence/project-list';

/** Fields of FundProject that are not columns. */
export const FundProject: Complete<FundProjectResolvers> = {
  __resolveReference: ({ id }, context) => projectById(context, id),
  acts: ({ id }, _args, context) => actsOf(context, id),
  allocations: ({ id }, _args, context) => allocationsOf(context, id),
};
