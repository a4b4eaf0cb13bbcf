import type { OverdueNoticeResolvers } from '../../ground/generated';
import { obligationById } from '../../obligations/persistence/obligations';

export const OverdueNotice: OverdueNoticeResolvers = {
  // Today's standing, or that of the day of the flag where a demo's clock was set back since.
  obligation: async ({ obligationId, flaggedFor }, _args, context) => {
    let asOf = context.clock.today();
    if (flaggedFor > asOf) asOf = flaggedFor;
    const found = await obligationById(context, obligationId, asOf);
    if (!found) throw new Error('A notice is in sight but its obligation is not');
    return found;
  },
};
