import type { OverdueNoticeResolvers } from '../../ground/generated';
import { obligationById } from '../../obligations/persistence/obligations';

export const OverdueNotice: OverdueNoticeResolvers = {
  obligation: async ({ obligationId }, _args, context) => {
    const found = await obligationById(context, obligationId);
    if (!found) throw new Error('A notice is in sight but its obligation is not');
    return found;
  },
};
