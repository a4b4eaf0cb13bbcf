import { foldersLeftOut, PolicyHolder, type PolicySet, startPolicies } from '@dixian/policy';
import type { ServiceBehaviour, ServiceParts } from '@dixian/service';
import { pinningOf } from './pinning';

/** The policies that a service decides by, and what it adds to the service's behaviour to keep them. */
export interface KeptPolicies {
  /** To be handed around once: every request, job and event finds the set in it with which it began. */
  readonly policies: PolicySet;
  readonly holder: PolicyHolder;
  readonly behaviour: Required<Pick<ServiceBehaviour, 'remarks' | 'pinning'>>;
}

/** Keeps the policies of a service: those of the project and of the directories that its configuration lists. */
export async function keepPolicies({
  environment,
  log,
}: Pick<ServiceParts, 'environment' | 'log'>): Promise<KeptPolicies> {
  const holder = new PolicyHolder(await startPolicies(environment.DIXIAN_POLICIES, log));
  return {
    policies: holder.policies,
    holder,
    behaviour: {
      remarks: () => ({ policyFoldersLeftOut: foldersLeftOut(holder.current) }),
      pinning: pinningOf(holder),
    },
  };
}
