import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { MutationResolvers } from '../../ground/generated';
import type { SchoolDays } from '../domain/school-choices';
import type { CaseRow } from '../persistence/cases';
import type { StepKind } from '../tables';
import { approveLeave } from '../use-cases/approve-leave';
import { recordEnrolment } from '../use-cases/record-enrolment';
import { type EnteredStep, recordSchoolingStep } from '../use-cases/record-schooling-step';
import { setTerm } from '../use-cases/set-term';
import { suspectDropout } from '../use-cases/suspect-dropout';

type Steps = 'confirmDropout' | 'clearSuspicion' | 'recordReturnVisit' | 'recordHomeLesson' | 'recordReturn';
type Own = 'recordEnrolment' | 'approveLeave' | 'suspectDropout' | Steps | 'setTerm';

/** Mutations on children, their schools and terms. */
export function mutations(days: SchoolDays): { [Name in Own]: NonNullable<MutationResolvers[Name]> } {
  // One way to record whatever is done in a case.
  const step =
    (kind: StepKind) =>
    async (
      _root: unknown,
      { input }: { input: Omit<EnteredStep, 'kind'> },
      context: RequestContext,
    ): Promise<({ __typename: 'DropoutCaseChanged' } & { case: CaseRow }) | UserErrorValue> => {
      const changed = await recordSchoolingStep(context, days, { ...input, kind });
      return isUserError(changed) ? changed : { __typename: 'DropoutCaseChanged', case: changed };
    };
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
    confirmDropout: step('CONFIRMED'),
    clearSuspicion: step('CLEARED'),
    recordReturnVisit: step('VISITED'),
    recordHomeLesson: step('TAUGHT'),
    recordReturn: step('RETURNED'),
    async setTerm(_root, { input }, context) {
      const term = await setTerm(context, days, input);
      return isUserError(term) ? term : { __typename: 'TermSet', term };
    },
  };
}
