import type { PlainDate } from '@dixian/calendar';
import { monitoredOn, type PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { membersOn } from '@dixian/standing';
import { standings } from '../../ground/standings';
import { type Ranked, ranking } from '../domain/ranking';
import { type Applicant, applicantsIn, applicantsOf } from '../persistence/applications';
import type { HeldVacancy } from '../persistence/vacancies';

/** An applicant at their place in the ranking. */
export type RankedApplicant = Applicant & Ranked;

type Standing = Awaited<ReturnType<typeof standings.held>>;

/** Applicants in their order on a day, within a transaction. */
export async function rankedIn(
  transaction: Statements,
  set: PolicySet,
  vacancy: HeldVacancy,
  on: PlainDate,
): Promise<RankedApplicant[]> {
  const applicants = await applicantsIn(transaction, vacancy.id, on);
  const held = await standings.heldOf(
    transaction,
    applicants.map(({ householdId }) => householdId),
  );
  return ranked(set, vacancy, on, applicants, (id) => held.get(id));
}

/** The same for a request. */
export async function rankedOf(
  context: RequestContext,
  set: PolicySet,
  vacancy: HeldVacancy,
  on: PlainDate,
): Promise<RankedApplicant[]> {
  const applicants = await applicantsOf(context, vacancy.id, on);
  const loaded = await Promise.all(
    applicants.map(
      async ({ householdId }) => [householdId, await standings.load(context, householdId)] as const,
    ),
  );
  const byHousehold = new Map(loaded);
  return ranked(set, vacancy, on, applicants, (id) => byHousehold.get(id));
}

function ranked(
  set: PolicySet,
  { kind, divisionCode: division }: HeldVacancy,
  on: PlainDate,
  applicants: readonly Applicant[],
  standingOf: (householdId: string) => Standing,
): RankedApplicant[] {
  const byId = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const candidates = applicants.map((applicant) => {
    const standing = standingOf(applicant.householdId);
    const as = standing && monitoredOn(standing.periods, on).as;
    const member =
      standing && membersOn(standing.members, on).find(({ personId }) => personId === applicant.personId);
    return {
      applicationId: applicant.id,
      appliedOn: applicant.appliedOn,
      specialDifficulty: applicant.specialDifficulty,
      labour: member?.labour ?? null,
      ...(as !== undefined && as !== 'DAY_UNKNOWN' && { monitored: as === 'MONITORED' }),
    };
  });
  return ranking(set, { division, on, kind }, candidates).flatMap((one) => {
    const applicant = byId.get(one.applicationId);
    return applicant ? [{ ...applicant, ...one }] : [];
  });
}
