import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import { latestPublicityOn, type PolicySet, resolveDeadline } from '@dixian/policy';
import { type NewObligation, newObligation } from './new-obligation';
import { kindsOfLead, type SupervisedKind } from './supervised-kind';

/** What of a lead decides its time limits. */
export interface LeadFacts {
  divisionCode: string;
  foundOn: PlainDate;
  /** Day the township received a department's lead; null where it found the sign itself. */
  receivedOn: PlainDate | null;
}

/**
 * The obligations a lead opens: one per kind that a policy in force at its place and day sets, none where no
 * document does. PA-2025-1.2a, PA-2025-2.3c.
 */
export function obligationsOfLead(
  lead: LeadFacts,
  policies: PolicySet,
  calendar: WorkingCalendar,
): NewObligation[] {
  return kindsOfLead.flatMap((kind) => {
    const at = { division: lead.divisionCode, on: clockStart(kind, lead) };
    const obligation = newObligation(kind, at, policies, calendar);
    if (!obligation) return [];
    const publicity =
      kind === 'IDENTIFICATION' ? resolveDeadline(policies, { ...at, kind: 'PUBLICITY' }) : undefined;
    if (!publicity) return obligation;
    return { ...obligation, latestPublicityOn: latestPublicityOn(obligation.dueOn, publicity, calendar) };
  });
}

// The visit counts from the township's receipt of a department's lead (PA-2025-1.2.4d), identification from the
// department's own warning (PA-2025-2.3c).
function clockStart(kind: SupervisedKind, lead: LeadFacts): PlainDate {
  return kind === 'VERIFICATION' ? (lead.receivedOn ?? lead.foundOn) : lead.foundOn;
}
