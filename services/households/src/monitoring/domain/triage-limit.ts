import type { PlainDate } from '@dixian/calendar';
import { dutyKinds, dutyLimit, type Law } from '@dixian/policy';

/** Where and since when a household is unresolved whose triage waits, and when it was triaged or released. */
export interface TriageClock {
  readonly divisionCode: string;
  readonly since: PlainDate;
  readonly until: PlainDate | null;
}

/** The day of a triage, that of the duty watched of it; none where no document sets one. */
export interface TriageLimit {
  readonly dueOn: PlainDate | null;
  readonly provisional: boolean;
  readonly clauseIds: readonly string[];
}

/** By when a household is to be triaged. */
export function triageLimit(law: Law, { divisionCode, since, until }: TriageClock): TriageLimit {
  const reachesBack = dutyKinds().get('LONG_UNRESOLVED')?.reachesBack ?? false;
  const limit = dutyLimit('LONG_UNRESOLVED', { division: divisionCode, on: since, until, reachesBack }, law);
  return limit ?? { dueOn: null, provisional: false, clauseIds: [] };
}
