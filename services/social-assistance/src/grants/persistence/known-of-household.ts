import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { factsOn } from '../../ground/persistence/facts-on';
import { placeOf, type RegisteredPlace } from '../../ground/persistence/registered-place';
import { standings } from '../../ground/standings';
import { type AllowanceStatementRow, allowancesAsOf } from './allowance-statements';
import { type AssessmentRow, assessmentAsOf } from './assessments';

/** What is known of a household as of a day, for the fields of a request; each read is batched. */
export interface KnownAsOf {
  readonly place: RegisteredPlace;
  readonly drawn: readonly AllowanceStatementRow[];
  readonly assessed: AssessmentRow | undefined;
  readonly facts: HouseholdFacts | undefined;
}

/** Undefined for a household that the copy of the register does not know. */
export async function knownAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<KnownAsOf | undefined> {
  const [place, grants, assessed, standing] = await Promise.all([
    placeOf(context, householdId),
    allowancesAsOf(context, householdId, asOf),
    assessmentAsOf(context, householdId, asOf),
    standings.load(context, householdId),
  ]);
  if (!place) return undefined;
  const drawn = grants.filter(({ active }) => active);
  return { place, drawn, assessed, facts: standing && factsOn(standing, asOf) };
}
