import type { PlainDate } from '@dixian/calendar';
import { type Law, latestPublicityOn, resolveDeadline } from '@dixian/policy';
import { type KindByLead, kindsOfLead } from '../../ground/domain/supervised-kind';
import { type NewObligation, newObligation } from '../../obligations/domain/new-obligation';

/** What of a lead decides its time limits. */
export interface LeadFacts {
  divisionCode: string;
  foundOn: PlainDate;
  /** Day the township received a department's lead; null where it found the sign itself. */
  receivedOn: PlainDate | null;
}

/**
 * The obligations a lead opens: one per kind that a policy in force at its place and day sets, none where no
 * document does.
 */
export function obligationsOfLead(lead: LeadFacts, law: Law): NewObligation<KindByLead>[] {
  const { policies, calendar } = law;
  return kindsOfLead.flatMap((kind) => {
    const at = { division: lead.divisionCode, on: clockStart(kind, lead) };
    const obligation = newObligation(kind, at, law);
    if (!obligation) return [];
    const publicity =
      kind === 'IDENTIFICATION' ? resolveDeadline(policies, { ...at, kind: 'PUBLICITY' }) : undefined;
    const { dueOn } = obligation;
    if (!publicity || dueOn === null) return obligation;
    return { ...obligation, latestPublicityOn: latestPublicityOn(dueOn, publicity, calendar) };
  });
}

// The visit counts from the township's receipt of a department's lead, identification from the department's own warning.
function clockStart(kind: KindByLead, lead: LeadFacts): PlainDate {
  return kind === 'VERIFICATION' ? (lead.receivedOn ?? lead.foundOn) : lead.foundOn;
}
