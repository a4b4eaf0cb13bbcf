import type { MutationResolvers } from '../../ground/generated';
import { requestSweep } from '../use-cases/request-sweep';

export const runOverdueSweep: MutationResolvers['runOverdueSweep'] = async (_root, { input }, context) => {
  const result = await requestSweep(context, input);
  return '__typename' in result ? result : { __typename: 'OverdueSweepRun', sweep: result };
};
