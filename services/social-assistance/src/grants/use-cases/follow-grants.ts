import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RegisteredHousehold } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { factsOn } from '../../ground/persistence/facts-on';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { highestTier } from '../domain/highest-tier';
import { mustEnrol } from '../domain/must-enrol';
import type { AllowanceStatementRow } from '../persistence/allowance-statements';
import { type AssessmentRow, newestAssessment } from '../persistence/assessments';
import { drawnBy } from '../persistence/drawn-grants';
import { holdOpenDuty, openDuty, settleDuty } from '../persistence/enrolment-duties';

type Place = Pick<RegisteredHousehold, 'id' | 'divisionCode'>;

/** What is known of a household on a day when its grants, its assessment or its standing changed. */
export interface KnownOfDay {
  readonly drawn: readonly AllowanceStatementRow[];
  readonly assessed: AssessmentRow | undefined;
  readonly facts: HouseholdFacts | undefined;
}

/** Reads what is known of a household on a day, within a transaction. */
export async function knownOf(
  transaction: Statements,
  { id }: Pick<Place, 'id'>,
  day: PlainDate,
): Promise<KnownOfDay> {
  const standing = await standings.held(transaction, id);
  return {
    drawn: await drawnBy(transaction, id, day),
    assessed: await newestAssessment(transaction, id, day),
    facts: standing && factsOn(standing, day),
  };
}

/** Opens and ends the work that follows from what is known of a household: whom to enrol, and whose tier to raise. */
export async function followGrants(
  transaction: Statements,
  policies: PolicySet,
  household: Place,
  day: PlainDate,
): Promise<void> {
  const known = await knownOf(transaction, household, day);
  await followEnrolment(transaction, policies, household, { day, known });
  await followTier(transaction, policies, household, { day, known });
}

interface OnDay {
  readonly day: PlainDate;
  readonly known: KnownOfDay;
}

async function followEnrolment(
  transaction: Statements,
  policies: PolicySet,
  household: Place,
  { day, known: { drawn, assessed, facts } }: OnDay,
): Promise<void> {
  const open = await holdOpenDuty(transaction, household.id);
  if (drawn.length > 0) {
    if (open) await endDuty(transaction, household.id, 'APPROVED', day);
    return;
  }
  const meets = assessed ? assessed.meetsAllowance || assessed.meetsHardship : null;
  const at = { division: household.divisionCode, on: day };
  const decision = mustEnrol(policies, { ...at, meets, draws: false, household: facts });
  if (decision.weight === undefined) {
    if (open?.priority === 'ORDINARY' && decision.outcome === 'REFUSED')
      await endDuty(transaction, household.id, 'DROPPED', day);
    return;
  }
  const [reason] = decision.reasons;
  const duty = await openDuty(transaction, household, {
    priority: 'ORDINARY',
    weight: decision.weight,
    confirmedBy: null,
    openedOn: assessed?.occurredOn ?? day,
    clauseId: reason?.clause ?? null,
  });
  if (decision.weight === 'WARNING') return;
  await tasks.open(transaction, 'MUST_ENROL', [
    {
      subjectId: household.id,
      householdId: household.id,
      divisionCode: household.divisionCode,
      openedOn: duty.openedOn,
      clauseIds: reason?.clause ? [reason.clause] : [],
    },
  ]);
}

/** Settles the open duty of a household and the work that it made. */
export async function endDuty(
  transaction: Statements,
  householdId: string,
  state: 'APPROVED' | 'REFUSED' | 'DROPPED',
  on: PlainDate,
  reason?: string,
): Promise<void> {
  await settleDuty(transaction, householdId, { state, on, reason: reason ?? null });
  for (const kind of ['MUST_ENROL', 'PRIORITY_ENROLMENT'] as const)
    await tasks.close(transaction, kind, { subjectId: householdId }, on);
}

async function followTier(
  transaction: Statements,
  policies: PolicySet,
  household: Place,
  { day, known }: OnDay,
): Promise<void> {
  const low = known.drawn.find(({ dispersedHardship, tier }) => !dispersedHardship && tier !== 'highest');
  const decision = low && tierDue(policies, household, known, day, low.wholeHousehold);
  if (!low || decision?.outcome !== 'GRANTED') {
    await tasks.close(transaction, 'BELOW_HIGHEST_TIER', { subjectId: household.id }, day);
    return;
  }
  await tasks.open(transaction, 'BELOW_HIGHEST_TIER', [
    {
      subjectId: household.id,
      householdId: household.id,
      divisionCode: household.divisionCode,
      openedOn: day,
      clauseIds: decision.reasons.flatMap(({ clause }) => clause ?? []).slice(0, 1),
    },
  ]);
}

/** Whether the highest tier is due to a household, by what is known of it. */
export function tierDue(
  policies: PolicySet,
  { divisionCode }: Pick<Place, 'divisionCode'>,
  { assessed, facts }: KnownOfDay,
  day: PlainDate,
  wholeHousehold: boolean,
) {
  return highestTier(policies, {
    division: divisionCode,
    on: day,
    wholeHousehold,
    assessed,
    household: facts,
  });
}
