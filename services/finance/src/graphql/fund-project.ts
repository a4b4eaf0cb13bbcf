import type { Complete } from '@dixian/service';
import { projectById } from '../persistence/project-list';
import type { FundProjectResolvers } from './generated';

/** Fields of FundProject that are not columns. */
export const FundProject: Complete<FundProjectResolvers> = {
  __resolveReference: ({ id }, context) => projectById(context, id),
};
