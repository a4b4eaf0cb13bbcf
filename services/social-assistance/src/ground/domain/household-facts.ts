import type { PlainDate } from '@dixian/calendar';
import type { Episode } from '@dixian/policy';
import { episodesOf, isLabelled, membersOn, monitoredOn, type StandingCategory } from '@dixian/standing';
import type { Standing } from '../standings';

/** How a household stands on a day, as decisions of this department take it. */
export interface HouseholdFacts {
  readonly monitored: 'MONITORED' | 'DAY_UNKNOWN' | 'RELEASED' | 'NEVER';
  readonly category: StandingCategory | null;
  readonly episodes: readonly Episode[];
  readonly labelled: boolean;
  readonly outOfPoverty: boolean | null;
  /** Registered as poor (建档立卡) that day, and the exit standard not reached. */
  readonly registeredPoor: boolean;
  /** Nobody able: 无 or 丧失 of all; 弱或半 counts as able. Null where somebody’s labour is not known. */
  readonly withoutLabour: boolean | null;
  readonly persons: number;
}

/** The facts of a day out of a standing. */
export function factsOn(standing: Standing, day: PlainDate): HouseholdFacts {
  const monitored = monitoredOn(standing.periods, day);
  const members = membersOn(standing.members, day);
  const { outOfPoverty, poor } = standing.registration;
  return {
    monitored: monitored.as,
    category: 'period' in monitored ? monitored.period.category : null,
    episodes: episodesOf(standing.periods),
    labelled: isLabelled(standing.labels, day),
    outOfPoverty,
    registeredPoor: poor.some(
      ({ registeredOn, reachedOn }) => registeredOn <= day && (reachedOn === null || reachedOn > day),
    ),
    withoutLabour: withoutLabour(members.map(({ labour }) => labour)),
    persons: members.length,
  };
}

function withoutLabour(labours: readonly (string | null)[]): boolean | null {
  if (labours.some((labour) => labour !== null && labour !== 'NONE' && labour !== 'LOST')) return false;
  return labours.length === 0 || labours.includes(null) ? null : true;
}
