import type { PlainDate } from '@dixian/calendar';
import type { Episode } from '@dixian/policy';
import type { StandingLabel, StandingMember, StandingPeriod } from './parts';

/** How a household is monitored on a day: in a period, in none, or in a month of which the day is not known. */
export type Monitored<Period extends StandingPeriod> =
  | { readonly as: 'MONITORED' | 'DAY_UNKNOWN'; readonly period: Period }
  | { readonly as: 'RELEASED' | 'NEVER' };

/**
 * How a household is monitored on a day. The day of elimination is the first without; in the month of a beginning or an end
 * that is known by its month alone, nobody can tell.
 */
export function monitoredOn<Period extends StandingPeriod>(
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
export function episodesOf(periods: readonly StandingPeriod[]): Episode[] {
  return periods.map(({ identifiedOn, eliminatedOn }) => ({
    identifiedOn,
    ...(eliminatedOn === null ? {} : { eliminatedOn }),
  }));
}

/**
 * Members on a day. A register knows its members from its first ledger on: for a day before that, those it knew first count.
 */
export function membersOn<Member extends StandingMember>(
  members: readonly Member[],
  day: PlainDate,
): Member[] {
  const first = members.map(({ joinedOn }) => joinedOn).sort()[0];
  const since = first !== undefined && first > day ? first : day;
  return members.filter(({ joinedOn, leftOn }) => joinedOn <= since && (leftOn === null || leftOn >= day));
}

/** Whether a label stands on a day. */
export function isLabelled(labels: readonly StandingLabel[], day: PlainDate): boolean {
  return labels.some(
    ({ labelledOn, removedOn }) => labelledOn <= day && (removedOn === null || removedOn > day),
  );
}
