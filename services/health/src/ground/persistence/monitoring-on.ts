import type { PlainDate } from '@dixian/calendar';
import { episodesOf, monitoredOn } from '@dixian/policy';
import type { StandingOf } from '@dixian/standing';
import type { Monitoring } from '../domain/standing';

/** How a household stands, as far as health is told. */
export type HealthStanding = StandingOf<
  'periods' | 'periods.category' | 'registration' | 'members' | 'members.present'
>;

/** How it is monitored on a day, as decisions take it. */
export function monitoringOn(standing: HealthStanding | undefined, day: PlainDate): Monitoring {
  if (!standing) return undefined;
  const { periods } = standing;
  return { as: monitoredOn(periods, day).as, episodes: episodesOf(periods) };
}
