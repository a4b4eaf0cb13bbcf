import type { PlainDate } from '@dixian/calendar';
import type { ProcedureKind } from '@dixian/policy';
import type { Excused } from '../../ground/domain/excused';
import type { LeadChannel } from '../../ground/domain/lead-words';

/** What of a case decides its rules; nothing of it changes once the case is open. */
export interface CaseOrigin extends Partial<Excused> {
  readonly kind: ProcedureKind;
  /** The code of the household's village when the case opened, whatever it is now. */
  readonly openedIn: string;
  readonly openedOn: PlainDate;
  /** The day of what the case is about: of its lead, of identification, or of the release before a setback. */
  readonly foundOn: PlainDate;
  /** Channel of the lead; null for other kinds than identification. */
  readonly channel: LeadChannel | null;
  /** Month (`YYYY-MM`) in which the national system took the household in before; null for none. */
  readonly includedMonth: string | null;
  /** The day its identification is due by what supervision decided or dated anew; left out where it did not. */
  readonly steeredDueOn?: PlainDate | null;
}
