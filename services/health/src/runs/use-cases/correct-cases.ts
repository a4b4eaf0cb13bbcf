import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { followCase } from '../../aid/use-cases/follow-case';
import { standings } from '../../ground/standings';
import { stateOfCase } from '../domain/case-state';
import { extraMedicalRelief } from '../domain/extra-medical-relief';
import {
  type CorrectedCase,
  type CorrectedSums,
  correctedSums,
  keepCorrections,
} from '../persistence/corrected-sums';

/**
 * After a load that wrote bills which runs have counted: cases that rest on them are worked out again and show both sums. A case
 * with an amount stays and shows that it was corrected.
 */
export async function correctCases(
  transaction: Statements,
  policies: PolicySet,
  { loadedBy, today }: { loadedBy: string; today: PlainDate },
): Promise<void> {
  const sums = await correctedSums(transaction, loadedBy);
  if (sums.length === 0) return;
  const held = await standings.heldOf(transaction, [
    ...new Set(sums.flatMap(({ householdId }) => householdId ?? [])),
  ]);
  const cases = sums.map((sum) => {
    const standing = sum.householdId ? held.get(sum.householdId) : undefined;
    return correctedCase(policies, sum, standing?.registration.outOfPoverty ?? null);
  });
  for (const touched of await keepCorrections(transaction, cases, today))
    await followCase(transaction, touched, today);
}

function correctedCase(policies: PolicySet, sum: CorrectedSums, outOfPoverty: boolean | null): CorrectedCase {
  const { divisionCode: division, cutOff: on, personId } = sum;
  const decide = (selfPaid: Fen, printed: Fen) => {
    const { amount: _, ...decision } = extraMedicalRelief(policies, {
      ...{ division, on, selfPaid, printed, outOfPoverty },
    });
    return decision;
  };
  const now = decide(sum.selfPaidNow, sum.printedNow);
  return {
    ...{ runId: sum.runId, year: sum.year, householdId: sum.householdId, personId, divisionCode: division },
    certificate: sum.certificateIndex.toString('hex'),
    state: stateOfCase(now, personId),
    selfPaid: String(sum.selfPaid),
    decision: decide(sum.selfPaid, sum.printed),
    selfPaidNow: String(sum.selfPaidNow),
    decisionNow: now,
    isCase: now.outcome !== 'REFUSED',
    account: sum.account,
  };
}
