import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import { tellChanges } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import type { SchoolStage } from '../../ground/domain/school-stage';
import { isSchoolYear, type Term } from '../../ground/domain/school-term';
import { tasks } from '../../ground/tasks';
import {
  EVERY_OFFICE,
  holdPupil,
  NO_PUPIL,
  type OfPupil,
  recordOfPupil,
} from '../../ground/use-cases/record-of-pupil';
import { ENROLMENT_COLUMNS, type EnrolmentRow } from '../../roll/persistence/enrolments';
import { ENROLMENT_FILES } from '../../roll/persistence/filed';
import { TOLD_ENROLMENTS } from '../../roll/persistence/told-enrolments';
import type { EnrolmentState } from '../../roll/tables';
import type { SchoolDays } from '../domain/school-choices';
import { followBringBack } from '../persistence/bring-back';
import { followAnswers, OF_RECORDS } from '../persistence/follow-answers';
import { BY_HAND } from './suspect-dropout';

/** At which school a pupil is in a term, as it is entered; `occurredOn` is the day since which it is so. */
export interface EnteredEnrolment extends OfPupil, WithFiles {
  readonly personId: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly school: string;
  readonly stage: SchoolStage;
  readonly grade?: string | null;
  readonly state?: EnrolmentState | null;
  readonly boarding?: string | null;
}

/** Records an enrolment, or that a pupil left or completed a school: the same record that a ledger would bring. */
export function recordEnrolment(
  context: RequestContext,
  days: SchoolDays,
  input: EnteredEnrolment,
): Promise<EnrolmentRow | UserErrorValue> {
  const { school, grade, boarding, occurredOn } = input;
  const state = input.state ?? 'ENROLLED';
  return recordOfPupil<EnrolmentRow>(
    context,
    {
      act: 'recordEnrolment',
      offices: EVERY_OFFICE,
      texts: { school, grade, boarding },
      along: ENROLMENT_FILES.of(input),
      async write(transaction, { account }) {
        if (!isSchoolYear(input.schoolYear)) return YEAR_WRONG;
        if (state === 'ON_LEAVE') return LEAVE_IS_APPROVED;
        if (!school.trim()) return SCHOOL_NEEDED;
        const pupil = await holdPupil(transaction, input.personId);
        if (!pupil) return NO_PUPIL;
        const [row] = await transaction.query<EnrolmentRow>(
          `INSERT INTO enrolment AS t (household_code, certificate_index, household_id, person_id, division_code, source, speaks_for,
             school_year, term, school, stage, grade, state, since, boarding)
           VALUES ($1, $2, $3, $4, $5, $6, $13, $7, $8, $9, $10, $11, $12, $13, $14)
           ON CONFLICT (county_code, certificate_index, school_year, term, school, occurrence) DO UPDATE SET
             stage = excluded.stage, grade = excluded.grade, state = excluded.state, since = excluded.since, until_on = NULL,
             boarding = excluded.boarding, source = excluded.source, speaks_for = excluded.speaks_for
           RETURNING ${ENROLMENT_COLUMNS}`,
          [
            pupil.householdCode,
            pupil.certificateIndex,
            pupil.householdId,
            pupil.personId,
            pupil.divisionCode,
            BY_HAND,
            input.schoolYear,
            input.term,
            school.trim(),
            input.stage,
            grade?.trim() || null,
            state,
            occurredOn,
            boarding?.trim() || null,
          ],
        );
        if (!row) throw new Error('The enrolment was not written.');
        await tellChanges(transaction, TOLD_ENROLMENTS, [pupil.householdId]);
        await closeTasks(transaction, pupil.personId, {
          on: occurredOn,
          today: context.clock.today(),
          state,
        });
        await followAnswers(transaction, [pupil.householdId], {
          on: days(occurredOn),
          source: OF_RECORDS,
          account,
        });
        return row;
      },
      again: async (reader, id) =>
        (
          await reader.query<EnrolmentRow>(`SELECT ${ENROLMENT_COLUMNS} FROM enrolment t WHERE id = $1`, [id])
        )[0],
    },
    input,
  );
}

// Whoever is enrolled is found: the search ends, and so does the work in a case.
async function closeTasks(
  transaction: Parameters<typeof tasks.close>[0],
  personId: string,
  { on, today, state }: { on: PlainDate; today: PlainDate; state: EnrolmentState },
): Promise<void> {
  if (state !== 'ENROLLED') return;
  await tasks.close(transaction, 'FIND_SCHOOL', { subjectId: personId }, on);
  await followBringBack(transaction, today, { where: 'c."personId" = $1', parameters: [personId] });
}

export const YEAR_WRONG = invalidInput('schoolYear', 'SCHOOL_YEAR_UNREADABLE', {
  zh: '学年请写成“2025-2026”。',
  en: 'Please write the school year as 2025-2026.',
});
const LEAVE_IS_APPROVED = invalidInput('state', 'LEAVE_IS_APPROVED', {
  zh: '休学请用休学审批登记。',
  en: 'A leave is approved by its own form.',
});
const SCHOOL_NEEDED = invalidInput('school', 'REQUIRED', {
  zh: '请填写学校。',
  en: 'Please name the school.',
});
