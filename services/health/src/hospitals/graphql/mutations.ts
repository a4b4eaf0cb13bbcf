import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { recordAdmission as admission } from '../use-cases/record-admission';
import { recordHospital as hospital } from '../use-cases/record-hospital';

/** Mutation.recordHospital; stays are looked at again by the law of these policies. */
export const recordHospitalBy =
  (policies: PolicySet): NonNullable<MutationResolvers['recordHospital']> =>
  async (_root, { input }, context) => {
    const outcome = await hospital(policies, context, input);
    return isUserError(outcome) ? outcome : { __typename: 'HealthRecorded', id: outcome.id };
  };

/** Mutation.recordAdmission, by the law of these policies. */
export const recordAdmissionBy =
  (policies: PolicySet): NonNullable<MutationResolvers['recordAdmission']> =>
  async (_root, { input }, context) => {
    const outcome = await admission(policies, context, input);
    return isUserError(outcome) ? outcome : { __typename: 'HealthRecorded', id: outcome.id };
  };
