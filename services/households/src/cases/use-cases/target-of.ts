import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from '../domain/refusals';
import type { ActTarget, HouseholdTarget } from './found-case';

/** What an act is aimed at, as somebody gives it: one of the three. */
export interface GivenTarget {
  readonly caseId?: string | null;
  readonly leadId?: string | null;
  readonly householdId?: string | null;
}

/** The one thing an act is aimed at, and for a household the kind of case that such an act opens; or what is wrong. */
export function targetOf(
  { caseId, leadId, householdId }: GivenTarget,
  opens?: HouseholdTarget['opens'],
): ActTarget | Refusal {
  const given = [
    ...(caseId ? [{ caseId }] : []),
    ...(leadId ? [{ leadId }] : []),
    ...(householdId ? [{ householdId, ...(opens && { opens }) }] : []),
  ];
  const [target, other] = given;
  if (!target) return refusal('caseId', 'REQUIRED');
  return other ? refusal('caseId', 'ONE_TARGET') : target;
}
