import { isUserError } from '@dixian/graph';
import type { MutationResolvers } from '../../ground/generated';
import type { SchoolDays } from '../domain/school-choices';
import { approveLeave } from '../use-cases/approve-leave';
import { recordEnrolment } from '../use-cases/record-enrolment';
import { recordSchoolingStep } from '../use-cases/record-schooling-step';
import { setTerm } from '../use-cases/set-term';
import { suspectDropout } from '../use-cases/suspect-dropout';

type Own = 'recordEnrolment' | 'approveLeave' | 'suspectDropout' | 'recordSchoolingStep' | 'setTerm';

/** Mutations on children, their schools and terms. */
export function mutations(days: SchoolDays): { [Name in Own]: NonNullable<MutationResolvers[Name]> } {
  return {
    async recordEnrolment(_root, { input }, context) {
      const enrolment = await recordEnrolment(context, days, input);
      return isUserError(enrolment) ? enrolment : { __typename: 'SchoolEnrolmentRecorded', enrolment };
    },
    async approveLeave(_root, { input }, context) {
      const leave = await approveLeave(context, days, input);
      return isUserError(leave) ? leave : { __typename: 'LeaveApproved', leave };
    },
    async suspectDropout(_root, { input }, context) {
      const opened = await suspectDropout(context, days, input);
      return isUserError(opened) ? opened : { __typename: 'DropoutSuspected', case: opened };
    },
    async recordSchoolingStep(_root, { input }, context) {
      const changed = await recordSchoolingStep(context, days, input);
      return isUserError(changed) ? changed : { __typename: 'SchoolingStepRecorded', case: changed };
    },
    async setTerm(_root, { input }, context) {
      const term = await setTerm(context, days, input);
      return isUserError(term) ? term : { __typename: 'TermSet', term };
    },
  };
}
