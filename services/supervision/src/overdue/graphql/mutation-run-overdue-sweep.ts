import type { Law } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { requestSweep } from '../use-cases/request-sweep';

/** Mutation.runOverdueSweep */
export function runOverdueSweep(law: Law): NonNullable<MutationResolvers['runOverdueSweep']> {
  return async (_root, { input }, context) => {
    const result = await requestSweep(context, law, input);
    return '__typename' in result ? result : { __typename: 'OverdueSweepRun', sweep: result };
  };
}
