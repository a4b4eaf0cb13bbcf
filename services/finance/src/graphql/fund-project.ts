import type { RequestContext } from '@dixian/service';
import { projectById } from '../persistence/project-list';

/** Fields of FundProject that are not columns. */
export const FundProject = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => projectById(context, id),
};
