import type { PlainDate } from '@dixian/calendar';
import { episodesOf, monitoredOn } from '@dixian/policy';
import { isLabelled, membersOn } from '@dixian/standing';
import type { HouseholdFacts } from '../domain/household-facts';
import type { Standing } from '../standings';

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
