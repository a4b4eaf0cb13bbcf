import type { PlainDate } from '@dixian/calendar';
import { openOn, type PeriodRow } from '../../periods/persistence/periods';

/** The time of monitoring that is open on a day, else the last one that had begun by then. */
export function lastPeriod(periods: readonly PeriodRow[], on: PlainDate): PeriodRow | undefined {
  const begun = periods.filter(({ identifiedOn }) => identifiedOn <= on);
  return openOn(begun, on) ?? begun.at(-1);
}
