import type { Complete } from '@dixian/service';
import type { FundProjectResolvers } from '../../ground/generated';
import { projectById } from '../persistence/project-list';

/** Fields of FundProject that are not columns. */
export const FundProject: Complete<FundProjectResolvers> = {
  __resolveReference: ({ id }, context) => projectById(context, id),
};
