import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import { dueOn, latestPublicityOn, type PolicySet, resolveDeadline } from '@dixian/policy';
import { type SupervisedKind, supervisedKinds } from './supervised-kind';

/** What of a lead decides its time limits. */
export interface LeadFacts {
  divisionCode: string;
  foundOn: PlainDate;
  /** Day the township received a department's lead; null where it found the sign itself. */
  receivedOn: PlainDate | null;
}

/** An obligation as it is opened, with the rule that set it. */
export interface NewObligation {
  kind: SupervisedKind;
  triggeredOn: PlainDate;
  dueOn: PlainDate;
  provisional: boolean;
  notices: readonly string[];
  /** Late needs a reason, the result stands (一般、原则上). */
  soft: boolean;
  /** In units of `unit`; null for a fixed day. */
  duration: number | null;
  unit: string;
  clauseIds: readonly string[];
  latestPublicityOn: PlainDate | null;
}

/**
 * The obligations a lead opens: one per kind that a policy in force at its place and day sets, none where no
 * document does (nothing is borrowed). PA-2025-1.2a, PA-2025-2.3c.
 */
export function obligationsOfLead(
  lead: LeadFacts,
  policies: PolicySet,
  calendar: WorkingCalendar,
): NewObligation[] {
  return supervisedKinds.flatMap((kind) => {
    const triggeredOn = clockStart(kind, lead);
    const place = { division: lead.divisionCode, on: triggeredOn };
    const rule = resolveDeadline(policies, { ...place, kind });
    if (!rule) return [];
    const due = dueOn(rule, triggeredOn, calendar);
    const publicity =
      kind === 'IDENTIFICATION' ? resolveDeadline(policies, { ...place, kind: 'PUBLICITY' }) : undefined;
    return {
      kind,
      triggeredOn,
      dueOn: due.on,
      provisional: due.provisional,
      notices: due.notice ? [due.notice] : [],
      soft: rule.reasonWhenLate,
      duration: 'duration' in rule ? rule.duration : null,
      unit: rule.unit,
      clauseIds: [rule.clause],
      latestPublicityOn: publicity ? latestPublicityOn(due.on, publicity, calendar) : null,
    };
  });
}

// The visit counts from the township's receipt of a department's lead (PA-2025-1.2.4d), identification from the
// department's own warning (PA-2025-2.3c).
function clockStart(kind: SupervisedKind, lead: LeadFacts): PlainDate {
  return kind === 'VERIFICATION' ? (lead.receivedOn ?? lead.foundOn) : lead.foundOn;
}
