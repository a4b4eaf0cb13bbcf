import type { Decision, PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { saidOf } from '../../ground/domain/said';
import { standings } from '../../ground/standings';
import { distributionDecision } from '../domain/distribution-decision';
import type { DistributionRow } from '../persistence/asset-rows';

interface Judged {
  readonly outcome: Decision<string>['outcome'];
  readonly reasons: string[];
}

/** What the law makes of a distribution: an act was not refused; a row of a ledger, which only says what happened, is judged as it is read. */
export async function judgedDistribution(
  policies: PolicySet,
  context: RequestContext,
  { source, divisionCode: division, decidedOn: on, ...row }: DistributionRow,
): Promise<Judged> {
  if (source === DEPARTMENT_ENTRY) return { outcome: 'GRANTED', reasons: [] };
  const { purpose, decisionRecord, householdId, householdCode } = row;
  const standing = householdId === null ? undefined : await standings.load(context, householdId);
  const decision = distributionDecision(policies, {
    ...{ division, on, purpose, decisionRecord, ofHousehold: householdCode !== null },
    ...(standing && { periods: standing.periods }),
  });
  return { outcome: decision.outcome, reasons: saidOf(decision).reasons };
}
