import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';
import type { PeriodRow } from '../persistence/periods';

/** A time of monitoring has begun. */
export const periodOpened = reaction<[transaction: Statements, law: Law, period: PeriodRow]>();

/** The time of monitoring of that id has ended on a day. */
export const periodEnded = reaction<[transaction: Statements, periodId: string, on: PlainDate]>();
