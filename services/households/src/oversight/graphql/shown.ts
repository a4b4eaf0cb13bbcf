import type { PlainDate } from '@dixian/calendar';
import type { PlaceAndDay } from '@dixian/policy';
import type { OwnedDuty, WorkingUnit } from '../domain/duty-owners';
import type { OfficerRow } from '../persistence/officers';
import type { VisitedRow } from '../persistence/secretary-visits';

/** A duty with the place and day it was asked for. */
export interface DutyAt extends OwnedDuty {
  readonly at: PlaceAndDay;
}

/** A unit with who is in charge in it. */
export interface UnitAt extends WorkingUnit {
  readonly at: PlaceAndDay;
  readonly officer: OfficerRow | null;
}

/** How far the secretaries have come in a place by a day. */
export interface VisitedPlace {
  readonly division: string;
  readonly asOf: PlainDate;
  readonly rows: readonly VisitedRow[];
}
