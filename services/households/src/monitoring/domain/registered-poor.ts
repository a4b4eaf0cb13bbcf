import type { PlainDate } from '@dixian/calendar';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { PoorRegistrationFacts } from './poor-registration';

/** Where a household registered as poor stands against the day by which it reaches the exit standard (达到脱贫标准). */
export type ExitStandardStatus = 'OPEN' | 'OVERDUE' | 'MET' | 'MET_LATE';

/** The days that decide it; the due day itself is in time, and null where no document sets one. */
export interface ExitStandardDays {
  readonly registeredOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly reachedOn: PlainDate | null;
}

/** Where it stood at the end of a day; undefined before the registration. */
export function exitStandardStatus(
  { registeredOn, dueOn, reachedOn }: ExitStandardDays,
  asOf: PlainDate,
): ExitStandardStatus | undefined {
  if (asOf < registeredOn) return undefined;
  const done = reachedOn !== null && reachedOn <= asOf;
  const late = dueOn !== null && (done ? reachedOn : asOf) > dueOn;
  if (done) return late ? 'MET_LATE' : 'MET';
  return late ? 'OVERDUE' : 'OPEN';
}

// 脱贫监测户 and 边缘户 of 2020 are called 脱贫不稳定户 and 边缘易致贫户 today; 2020 knows no 突发严重困难户.
const typesOf2020 = {
  MARGINAL: 'marginal',
  UNSTABLE_EXIT: 'unstable-exit',
  SUDDEN_SEVERE: 'other',
} as const satisfies Record<MonitoringCategory, PoorRegistrationFacts['household']>;

/** The type of a household in the words of 2020; one whose category nobody knows is of none. */
export function typeOf2020(category: MonitoringCategory | null): PoorRegistrationFacts['household'] {
  return category === null ? 'other' : typesOf2020[category];
}
