import {
  type Decision,
  type Episode,
  type Finding,
  keyHouseholdFindings,
  type PlaceAndDay,
  type PolicySet,
} from '@dixian/policy';
import { type HealthReason, met, unclear, unmet } from './reasons';

/** How a household is monitored on the day that a decision is about; undefined where nothing of it has arrived. */
export type Monitoring =
  | {
      readonly as: 'MONITORED' | 'DAY_UNKNOWN' | 'RELEASED' | 'NEVER';
      readonly episodes: readonly Episode[];
    }
  | undefined;

/** Whether the household is monitored on a day, for what monitored households alone have. */
export function monitoredFinding(
  standing: Monitoring,
  { on }: PlaceAndDay,
  clause: string,
): Finding<HealthReason> {
  if (!standing) return unclear('STANDING_UNKNOWN', null);
  switch (standing.as) {
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
  return keyHouseholdFindings(set, { ...at, episodes: standing.episodes });
}

const FOR_RELEASE: readonly HealthReason[] = ['MONITORED_ONLY', 'NOT_KEY_HOUSEHOLD'];

/** Whether nothing but that the household is monitored no longer stands against it: others may then carry it on. */
export function refusedOnlyForRelease(
  { outcome, reasons }: Decision<HealthReason>,
  standing: Monitoring,
): boolean {
  const open = reasons.filter(({ holds }) => !holds);
  return (
    outcome === 'REFUSED' &&
    standing?.as === 'RELEASED' &&
    open.every(({ code }) => FOR_RELEASE.includes(code))
  );
}
