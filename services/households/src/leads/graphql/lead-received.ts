import type { LeadReceivedResolvers } from '../../ground/generated';
import { sameLeadBefore } from '../persistence/same-lead';

/** Fields of LeadReceived that are not given with it. */
export const LeadReceived: LeadReceivedResolvers = {
  warnings: async ({ lead }, _args, context) => {
    const first = await sameLeadBefore(context, lead);
    return first ? [{ code: 'SAME_LEAD', message: SAME_LEAD[context.language], lead: first }] : [];
  },
};

const SAME_LEAD = {
  zh: '该户同一天、同一渠道、同一类型的线索已经录入；如是同一件事，请撤销这一条。',
  en: 'The household has a lead of this day, channel and type already. If it is the same matter, please withdraw this one.',
};
