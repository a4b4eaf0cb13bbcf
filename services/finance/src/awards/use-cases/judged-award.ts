import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { saidOf } from '../../ground/domain/said';
import { standings } from '../../ground/standings';
import { type AwardRow, schemeById } from '../persistence/award-rows';
import { decideAward } from './decide-award';

type Judged = Pick<AwardRow, 'outcome' | 'reasons' | 'flags'>;

/** What the law makes of an award: as it was decided; a row of a ledger, which only says what happened, is judged as it is read. */
export async function judgedAward(
  policies: PolicySet,
  context: RequestContext,
  award: AwardRow,
): Promise<Judged> {
  const { outcome, source, accepted, schemeId, paid, amount } = award;
  const isShort = paid !== null && amount !== null && paid < amount && !award.flags.includes('PAID_SHORT');
  const flags = isShort ? [...award.flags, 'PAID_SHORT'] : award.flags;
  const on = award.acceptedOn ?? award.paidOn ?? award.implementedOn;
  if (outcome !== null || source === DEPARTMENT_ENTRY || accepted === null || on === null)
    return { outcome, reasons: award.reasons, flags };
  const scheme = schemeId === null ? undefined : await schemeById(context, schemeId);
  const standing = award.householdId === null ? undefined : await standings.load(context, award.householdId);
  const decision = decideAward(policies, { award, scheme, accepted, on, standing });
  const said = saidOf(decision);
  const due = decision.outcome === 'REFUSED' ? undefined : decision.amount;
  const isAbove = paid !== null && due !== undefined && paid > due;
  const above = isAbove ? ['AMOUNT_EXCEEDED'] : [];
  return { outcome: decision.outcome, reasons: said.reasons, flags: [...flags, ...said.flags, ...above] };
}
