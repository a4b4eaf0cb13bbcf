import type { PlainDate } from '@dixian/calendar';
import type { Episode } from './episode';

/** A time of monitoring as departments are told of it. */
export interface MonitoredPeriod {
  readonly identifiedOn: PlainDate;
  /** Day from which it was not monitored any more. */
  readonly eliminatedOn: PlainDate | null;
  /** Only the months are known. */
  readonly monthOnly: boolean;
}

/** How a household is monitored on a day: in a period, in none, or in a month of which the day is not known. */
export type Monitored<Period extends MonitoredPeriod> =
  | { readonly as: 'MONITORED' | 'DAY_UNKNOWN'; readonly period: Period }
  | { readonly as: 'RELEASED' | 'NEVER' };

/**
 * How a household is monitored on a day. The day of elimination is the first without; in the month of a beginning or an end
 * that is known by its month alone, nobody can tell.
 */
export function monitoredOn<Period extends MonitoredPeriod>(
  periods: readonly Period[],
  day: PlainDate,
): Monitored<Period> {
  const month = day.slice(0, 7);
  const unknown = periods.find(
    ({ identifiedOn, eliminatedOn, monthOnly }) =>
      monthOnly && [identifiedOn, eliminatedOn].some((edge) => edge?.slice(0, 7) === month),
  );
  const standing = periods.findLast(
    ({ identifiedOn, eliminatedOn }) => identifiedOn <= day && (eliminatedOn === null || eliminatedOn > day),
  );
  if (standing && !standing.monthOnly) return { as: 'MONITORED', period: standing };
  if (unknown) return { as: 'DAY_UNKNOWN', period: unknown };
  if (standing) return { as: 'MONITORED', period: standing };
  return { as: periods.some(({ identifiedOn }) => identifiedOn <= day) ? 'RELEASED' : 'NEVER' };
}

/** The periods as decisions of policy take them. */
export function episodesOf(periods: readonly MonitoredPeriod[]): Episode[] {
  return periods.map(({ identifiedOn, eliminatedOn }) => ({
    identifiedOn,
    ...(eliminatedOn === null ? {} : { eliminatedOn }),
  }));
}
