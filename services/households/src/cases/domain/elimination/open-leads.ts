import type { PlainDate } from '@dixian/calendar';
import type { EliminationRecord, LeadSaid } from './elimination-record';

/**
 * Leads that stand against release on a day: found and not verified yet, or verified with a risk after the
 * household was identified, unless the period began with it or the village judged its risk gone.
 */
export function openLeads(
  { leads, monitoredFrom, identifiedBy }: EliminationRecord,
  on: PlainDate,
  resolved: readonly string[],
): LeadSaid[] {
  return leads.filter(({ id, occurredOn, verifiedOn, riskFound, caseId }) => {
    if (occurredOn > on) return false;
    if (verifiedOn === null || verifiedOn > on) return true;
    if (riskFound === false || verifiedOn <= monitoredFrom || resolved.includes(id)) return false;
    return caseId === null || caseId !== identifiedBy;
  });
}
