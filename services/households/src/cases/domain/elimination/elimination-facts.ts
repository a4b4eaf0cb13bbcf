import type { PlainDate } from '@dixian/calendar';
import type { LabelDue } from './elimination-record';
import type { ToldRenovation } from './housing-gate';
import type { PlaceAndDays } from './place-and-days';
import type { ReleaseFacts } from './release-conditions';
import type { IncomeFacts } from './stable-income';
import type { Guarantees } from './three-guarantees';

/** What a person should see beside the conditions, whether a clause asks for it or not. */
export interface SeenFacts {
  /** The day of the income that counts. */
  readonly incomeAssessedOn?: PlainDate;
  /** The day by which the assessed income is that of other people; it is then no income of the household. */
  readonly membersChangedOn?: PlainDate;
  /** The day of the latest answer for each guarantee. */
  readonly guaranteesSaidOn?: Readonly<Partial<Record<keyof Guarantees, PlainDate>>>;
  /** A label whose definition is met and that is not set. */
  readonly labelDue?: LabelDue;
  /** A renovation that goes on, and one whose money is not all paid, whether a gate binds them or not. */
  readonly unfinishedRenovation?: ToldRenovation;
  readonly unpaidRenovation?: ToldRenovation;
}

/** What a release is decided by. */
export interface EliminationFacts extends PlaceAndDays, ReleaseFacts, SeenFacts {
  readonly incomes?: IncomeFacts;
  readonly guarantees: Guarantees;
  /** The village and township judged the risk gone. */
  readonly riskGone: boolean;
  readonly openLeads: number;
  readonly safetyNetLabel: boolean;
  readonly renovation?: ToldRenovation;
  /** Ask for the money of a renovation too; no document does (reading 6). */
  readonly strictFunds?: boolean;
  /** The risk has disappeared by itself (自然消失), a ground of its own where the place prints it. */
  readonly naturallyDisappeared?: boolean;
}
