import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { PLANNED_DAYS } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { RequestContext, RowOf } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { holdPupil, NO_PUPIL, type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import { schoolLeave } from '../../roll/tables';
import type { SchoolDays } from '../domain/school-choices';
import { LEAVE_FILES } from '../persistence/filed';
import { followAnswers, OF_RECORDS } from '../persistence/follow-answers';

/** A leave as an office approves it. */
export interface ApprovedLeave extends OfPupil, WithFiles {
  readonly personId: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly approvedBy: string;
}

const NAMES = ['id', 'personId', 'householdId', 'fromOn', 'untilOn', 'approvedBy'] as const;

/** A leave as it is read. */
export type LeaveRow = RowOf<typeof schoolLeave, (typeof NAMES)[number]>;

/** Approves a leave (休学) to its last day; a correction is a newer one from the same first day. */
export function approveLeave(
  context: RequestContext,
  days: SchoolDays,
  input: ApprovedLeave,
): Promise<LeaveRow | UserErrorValue> {
  const { from, until, approvedBy, occurredOn } = input;
  return recordOfPupil<LeaveRow>(
    context,
    {
      act: 'approveLeave',
      offices: ['township', 'county'],
      texts: { approvedBy },
      along: LEAVE_FILES.of(input),
      days: { from: { day: from, bounds: PLANNED_DAYS }, until: { day: until, bounds: PLANNED_DAYS } },
      async write(transaction, { account }) {
        if (until < from) return ENDS_BEFORE;
        if (!approvedBy.trim()) return APPROVER_NEEDED;
        const pupil = await holdPupil(transaction, input.personId);
        if (!pupil) return NO_PUPIL;
        const { personId, householdId, divisionCode } = pupil;
        const leave = { fromOn: from, untilOn: until, approvedBy: approvedBy.trim(), occurredOn, account };
        const row = await transaction.insert(
          schoolLeave,
          { ...leave, personId, householdId, divisionCode },
          NAMES,
        );
        // As a leave of a school's list does: the child has a school.
        if (from <= occurredOn && occurredOn <= until)
          await tasks.close(transaction, 'FIND_SCHOOL', { subjectId: personId }, occurredOn);
        await followAnswers(transaction, [householdId], {
          on: days(occurredOn),
          source: OF_RECORDS,
          account,
        });
        return row;
      },
      again: (reader, id) => reader.findOneBy(schoolLeave, { id }, NAMES),
    },
    input,
  );
}

const ENDS_BEFORE = invalidInput('until', 'ENDS_BEFORE_START', {
  zh: '休学截止日早于起始日，请核对。',
  en: 'The leave ends before it begins. Please check both days.',
});
const APPROVER_NEEDED = invalidInput('approvedBy', 'REQUIRED', {
  zh: '请填写批准休学的单位。',
  en: 'Please name the office that approved the leave.',
});
