import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { caseOpen, notOfSchoolAge } from '../../ground/refusals';
import { tasks } from '../../ground/tasks';
import {
  EVERY_OFFICE,
  holdPupil,
  NO_PUPIL,
  type OfPupil,
  type Pupil,
  recordOfPupil,
} from '../../ground/use-cases/record-of-pupil';
import type { DropoutReason } from '../domain/dropouts';
import type { SchoolDay, SchoolDays } from '../domain/school-choices';
import { type CaseRow, caseColumnsOn, caseOn } from '../persistence/cases';
import { childrenOn } from '../persistence/children-sql';
import { followAnswers, OF_RECORDS } from '../persistence/follow-answers';
import { dropoutCase } from '../tables';

/** A child missed at school, as it is reported. */
export interface Suspicion extends OfPupil {
  readonly personId: string;
  readonly school?: string | null;
  readonly grade?: string | null;
  readonly reason?: DropoutReason | null;
}

export const BY_HAND = '部门填报';

/** Opens a case of a child that was missed; nobody is found out of school without a visit. */
export function suspectDropout(
  context: RequestContext,
  days: SchoolDays,
  input: Suspicion,
): Promise<CaseRow | UserErrorValue> {
  const today = context.clock.today();
  const { school, grade, reason, occurredOn } = input;
  return recordOfPupil<CaseRow>(
    context,
    {
      act: 'suspectDropout',
      offices: EVERY_OFFICE,
      texts: { school, grade },
      async write(transaction, { account }) {
        const pupil = await holdPupil(transaction, input.personId);
        if (!pupil) return NO_PUPIL;
        const wrong = await refuse(transaction, pupil, days(occurredOn));
        if (wrong) return wrong;
        const { id } = await transaction.insert(
          dropoutCase,
          {
            ...pupil,
            source: BY_HAND,
            droppedOn: occurredOn,
            school: school?.trim() || null,
            grade: grade?.trim() || null,
            reason: reason ?? null,
            outcome: 'SUSPECTED',
            reportedBy: account,
          },
          ['id'],
        );
        await tasks.open(transaction, 'BRING_BACK', [{ subjectId: id, ...pupil, openedOn: occurredOn }]);
        await tasks.close(transaction, 'NAME_THE_CHILD', { subjectId: pupil.householdId }, occurredOn);
        const following = { on: days(occurredOn), source: OF_RECORDS, account };
        await followAnswers(transaction, [pupil.householdId], following);
        const opened = await caseOn(transaction, id, today);
        if (!opened) throw new Error('The case was not written.');
        return opened;
      },
      again: (reader, id) => caseOn(reader, id, today),
    },
    input,
  );
}

async function refuse(
  transaction: Statements,
  { personId }: Pupil,
  on: SchoolDay,
): Promise<UserErrorValue | undefined> {
  const [child] = await transaction.query(childrenOn(on, 'm.person_id = $1'), [personId]);
  if (!child) return notOfSchoolAge();
  const [open] = await transaction.query<CaseRow>(
    `SELECT ${caseColumnsOn(on.day)} WHERE "personId" = $1 AND "closedOn" IS NULL LIMIT 1`,
    [personId],
  );
  return open && caseOpen(open);
}
