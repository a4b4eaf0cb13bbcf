import type { PlainDate } from '@dixian/calendar';
import { dueOn, type Law, resolveDeadline } from '@dixian/policy';

/** Leads of one place whose clocks began on one day. */
export interface LeadDay {
  readonly divisionCode: string;
  /** Day a department's lead was received, for others the day it was found. */
  readonly since: PlainDate;
}

/** By when something is to be done, and the clauses that say so; null where no document of the place sets a day. */
export interface TaskDue {
  readonly dueOn: PlainDate | null;
  readonly clauseIds: readonly string[];
  /** Whether the day waits for the official calendar of a year. */
  readonly provisional: boolean;
}

/** The last day of the visit that verifies leads. */
export function verificationDue({ policies, calendar }: Law, { divisionCode, since }: LeadDay): TaskDue {
  const rule = resolveDeadline(policies, { division: divisionCode, on: since, kind: 'VERIFICATION' });
  if (!rule) return { dueOn: null, clauseIds: [], provisional: false };
  const { on, provisional } = dueOn(rule, since, calendar);
  return { dueOn: on, clauseIds: [rule.clause], provisional };
}
