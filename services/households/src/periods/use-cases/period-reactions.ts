import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';
import type { PeriodRow } from '../persistence/periods';

/** A time of monitoring has begun. */
export const periodOpened = reaction<[transaction: Statements, law: Law, period: PeriodRow]>();

/** A time of monitoring begins or ends on another day, or is open again, as its case was corrected; told with today. */
export const periodCorrected =
  reaction<[transaction: Statements, law: Law, period: PeriodRow, today: PlainDate]>();

/** The case of a time of monitoring is taken back; listeners name the ids of what rests on it and stands against that. */
export const periodTakenBack =
  reaction<[transaction: Statements, period: PeriodRow, resting: string[], on: PlainDate]>();

/** The time of monitoring of that id has ended on a day. */
export const periodEnded = reaction<[transaction: Statements, periodId: string, on: PlainDate]>();
