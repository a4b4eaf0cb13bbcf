import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Complete, RequestContext } from '@dixian/service';
import type { MutationResolvers } from '../../ground/generated';
import { draftWithMistakes } from '../../ground/graphql/draft-with-mistakes';
import type { VersionRow } from '../persistence/versions';
import { draftPolicy } from '../use-cases/keep-version';
import {
  activatePolicy,
  reviewPolicy,
  submitPolicy,
  type WrongVersion,
  withdrawActivation,
} from '../use-cases/step-version';

export interface Desk {
  /** Directories of the installation, for tables of divisions. */
  readonly further: string | undefined;
  /** Takes what was brought into effect for this process, too. */
  readonly settled: () => Promise<void>;
}

/** The steps of a version, from draft to effect and back. */
export function policyMutations({
  further,
  settled,
}: Desk): Pick<
  Complete<MutationResolvers>,
  'draftPolicy' | 'submitPolicy' | 'reviewPolicy' | 'activatePolicy' | 'withdrawPolicyActivation'
> {
  return {
    draftPolicy: async (_root, { input }, context) => told(await draftPolicy(context, input)),
    submitPolicy: async (_root, { input }, context) => told(await submitPolicy(context, further, input)),
    reviewPolicy: async (_root, { input }, context) => told(await reviewPolicy(context, input)),
    activatePolicy: async (_root, { input }, context) => {
      const outcome = await activatePolicy(context, further, input);
      await settled();
      return told(outcome);
    },
    withdrawPolicyActivation: async (_root, { input }, context: RequestContext) => {
      const outcome = await withdrawActivation(context, input);
      await settled();
      return told(outcome);
    },
  };
}

function told(outcome: VersionRow | UserErrorValue | WrongVersion) {
  if ('mistakes' in outcome) {
    return draftWithMistakes(outcome.mistakes);
  }
  return isUserError(outcome) ? outcome : { __typename: 'PolicyVersionStepped' as const, version: outcome };
}
