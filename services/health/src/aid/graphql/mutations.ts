import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { recordChronicVisit, signChronicContract } from '../use-cases/chronic-contracts';
import { claimMedicalAid, decideMedicalAid } from '../use-cases/claim-medical-aid';
import { recordHealthPayment } from '../use-cases/record-payment';
import { decideMedicalReliefCase, openSeriousIllnessRelief } from '../use-cases/relief-cases';

const answer = (outcome: { id: string } | UserErrorValue) =>
  isUserError(outcome) ? outcome : ({ __typename: 'HealthRecorded', id: outcome.id } as const);

type Of = Pick<
  Required<MutationResolvers>,
  | 'claimMedicalAid'
  | 'decideMedicalAid'
  | 'decideMedicalReliefCase'
  | 'openSeriousIllnessRelief'
  | 'recordChronicVisit'
  | 'recordHealthPayment'
  | 'signChronicContract'
>;

/** The mutations of aid, by the law of these policies. */
export function aidMutations(policies: PolicySet): Of {
  return {
    claimMedicalAid: async (_root, { input }, context) =>
      answer(await claimMedicalAid(policies, context, input)),
    decideMedicalAid: async (_root, { input }, context) => answer(await decideMedicalAid(context, input)),
    decideMedicalReliefCase: async (_root, { input }, context) =>
      answer(await decideMedicalReliefCase(context, input)),
    openSeriousIllnessRelief: async (_root, { input }, context) =>
      answer(await openSeriousIllnessRelief(policies, context, input)),
    recordChronicVisit: async (_root, { input: { ends, ...input } }, context) =>
      answer(await recordChronicVisit(policies, context, { ...input, ends: ends ?? false })),
    recordHealthPayment: async (_root, { input }, context) =>
      answer(await recordHealthPayment(policies, context, input)),
    signChronicContract: async (_root, { input: { signed, ...input } }, context) =>
      answer(await signChronicContract(policies, context, { ...input, signed: signed ?? true })),
  };
}
