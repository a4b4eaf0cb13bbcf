import {
  type Decision,
  type Finding,
  keyHouseholdFindings,
  type PlaceAndDay,
  type PolicySet,
} from '@dixian/policy';
import { episodesOf, monitoredOn, type StandingOf } from '@dixian/standing';
import { type HealthReason, met, unclear, unmet } from './reasons';

/** How a household stands, as far as health is told. */
export type HealthStanding = StandingOf<
  'periods' | 'periods.category' | 'registration' | 'members' | 'members.present'
>;

/** What decisions ask of it; undefined where nothing has arrived. */
export type Monitoring = Pick<HealthStanding, 'periods'> | undefined;

/** Whether the household is monitored on a day, for what monitored households alone have. */
export function monitoredFinding(
  standing: Monitoring,
  { on }: PlaceAndDay,
  clause: string,
): Finding<HealthReason> {
  if (!standing) return unclear('STANDING_UNKNOWN', null);
  switch (monitoredOn(standing.periods, on).as) {
    case 'MONITORED':
      return met('MONITORED', clause, { fact: on });
    case 'DAY_UNKNOWN':
      return unclear('MONITORING_DAY_UNKNOWN', clause, { fact: on });
    case 'RELEASED':
      return unmet('MONITORED_ONLY', clause, { fact: on });
    case 'NEVER':
      return unmet('NOT_MONITORED', clause, { fact: on });
  }
}

/** Whether it is a key household of the year (重点帮扶对象), released or not. */
export function keyFindings(set: PolicySet, at: PlaceAndDay, standing: Monitoring): Finding<HealthReason>[] {
  if (!standing) return [unclear('STANDING_UNKNOWN', null)];
  return keyHouseholdFindings(set, { ...at, episodes: episodesOf(standing.periods) });
}

const FOR_RELEASE: readonly HealthReason[] = ['MONITORED_ONLY', 'NOT_KEY_HOUSEHOLD'];

/** Whether nothing but that the household is monitored no longer stands against it: others may then carry it on. */
export function refusedOnlyForRelease(
  { outcome, reasons }: Decision<HealthReason>,
  standing: Monitoring,
  { on }: PlaceAndDay,
): boolean {
  const open = reasons.filter(({ holds }) => !holds);
  return (
    outcome === 'REFUSED' &&
    open.every(({ code }) => FOR_RELEASE.includes(code)) &&
    standing !== undefined &&
    monitoredOn(standing.periods, on).as === 'RELEASED'
  );
}
