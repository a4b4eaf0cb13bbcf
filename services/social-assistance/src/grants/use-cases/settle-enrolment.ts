import type { PlainDate } from '@dixian/calendar';
import { decisionRefused, reasonRequired, wrongLevel } from '@dixian/department';
import { notFound, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RegisteredHousehold, Stated } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { words } from '../../ground/domain/reasons';
import { factsOn } from '../../ground/persistence/facts-on';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { priorityEnrolment } from '../domain/priority-enrolment';
import { DUTY_COLUMNS, type DutyRow, holdOpenDuty, openDuty } from '../persistence/enrolment-duties';
import { endDuty } from './follow-grants';

/** Opens the enrolment first of a released household whose setback the caller's office confirms. */
export function openPriorityEnrolment(
  context: RequestContext,
  policies: PolicySet,
  stated: Stated & { readonly reason: string },
): Promise<DutyRow | UserErrorValue> {
  return recordOfHousehold<DutyRow>(
    context,
    {
      act: 'openPriorityEnrolment',
      actors: ['village', 'township', 'county', 'department'],
      table: 'enrolment_duty',
      columns: DUTY_COLUMNS,
      texts: { reason: stated.reason },
      async write(transaction, household, { role }) {
        const confirmedBy = role === 'village' || role === 'township' ? role : 'county';
        return enrolFirst(transaction, policies, household, { confirmedBy, on: stated.occurredOn });
      },
    },
    stated,
  );
}

/** Opens it where the decision grants it; the refusal otherwise, that of the level by its own name. */
export async function enrolFirst(
  transaction: Statements,
  policies: PolicySet,
  household: Pick<RegisteredHousehold, 'id' | 'divisionCode'>,
  { confirmedBy, on }: { confirmedBy: 'village' | 'township' | 'county'; on: PlainDate },
): Promise<DutyRow | UserErrorValue> {
  const standing = await standings.held(transaction, household.id);
  const facts: HouseholdFacts | undefined = standing && factsOn(standing, on);
  const at = { division: household.divisionCode, on };
  const decision = priorityEnrolment(policies, { ...at, confirmedBy, household: facts });
  if (
    confirmedBy === 'county' &&
    decision.toChange.length === 1 &&
    decision.toChange[0]?.code === OTHER_LEVEL
  )
    return wrongLevel(
      TOWNSHIP,
      decision.toChange.flatMap(({ clause }) => clause ?? []),
    );
  if (decision.outcome !== 'GRANTED' || confirmedBy === 'county') return decisionRefused(decision, words);
  const clauseId = decision.reasons[0]?.clause ?? null;
  const opened = { priority: 'HIGH', weight: 'TASK', confirmedBy, openedOn: on, clauseId } as const;
  const duty = await openDuty(transaction, household, opened);
  await tasks.open(transaction, 'PRIORITY_ENROLMENT', [
    {
      subjectId: household.id,
      householdId: household.id,
      divisionCode: household.divisionCode,
      openedOn: on,
      clauseIds: clauseId === null ? [] : [clauseId],
    },
  ]);
  return duty;
}

/** Refuses to enrol a household that was to be; the reason is kept. */
export function refuseEnrolment(
  context: RequestContext,
  stated: Stated & { readonly reason: string },
): Promise<DutyRow | UserErrorValue> {
  return recordOfHousehold<DutyRow>(
    context,
    {
      act: 'refuseEnrolment',
      actors: ['department'],
      table: 'enrolment_duty',
      columns: DUTY_COLUMNS,
      texts: { reason: stated.reason },
      async write(transaction, household) {
        const reason = stated.reason.trim();
        const duty = await holdOpenDuty(transaction, household.id);
        if (!duty) return NO_DUTY;
        if (reason === '') return reasonRequired('reason', duty.clauseId === null ? [] : [duty.clauseId]);
        await endDuty(transaction, household.id, 'REFUSED', stated.occurredOn, reason);
        const [row] = await transaction.query<DutyRow>(
          `SELECT ${DUTY_COLUMNS} FROM enrolment_duty t WHERE t.id = $1`,
          [duty.id],
        );
        return row ?? NO_DUTY;
      },
    },
    stated,
  );
}

const OTHER_LEVEL = 'OTHER_LEVEL_CONFIRMED';
const TOWNSHIP = { code: 'township', zh: '乡镇或村', en: 'the township or the village' };
const NO_DUTY = notFound('householdId', {
  zh: '这一户没有待纳入的记录，请核对。',
  en: 'There is nothing open for this household. Please check it.',
});
