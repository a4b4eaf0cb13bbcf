import type { PlainDate } from '@dixian/calendar';

/** The days of a site's work, as far as they are known. */
export interface SiteDays {
  readonly startedOn: PlainDate | null;
  readonly plannedOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
}

export type SiteState = 'PLANNED' | 'UNDER_WAY' | 'COMPLETE' | 'ACCEPTED';

/** Where a site stands on a day; the day itself counts. */
export function siteState({ startedOn, completedOn, acceptedOn }: SiteDays, day: PlainDate): SiteState {
  if (acceptedOn !== null && acceptedOn <= day) return 'ACCEPTED';
  if (completedOn !== null && completedOn <= day) return 'COMPLETE';
  return startedOn !== null && startedOn <= day ? 'UNDER_WAY' : 'PLANNED';
}

export type SiteProblem = 'COMPLETED_BEFORE_START' | 'ACCEPTED_BEFORE_COMPLETION' | 'NOT_COMPLETE_YET';

/** What does not fit in the days of a site, by its field; undefined if all does. */
export function siteProblem({
  startedOn,
  completedOn,
  acceptedOn,
}: SiteDays): { field: 'completedOn' | 'acceptedOn'; problem: SiteProblem } | undefined {
  if (startedOn !== null && completedOn !== null && completedOn < startedOn)
    return { field: 'completedOn', problem: 'COMPLETED_BEFORE_START' };
  if (acceptedOn === null) return undefined;
  if (completedOn === null) return { field: 'acceptedOn', problem: 'NOT_COMPLETE_YET' };
  return acceptedOn < completedOn
    ? { field: 'acceptedOn', problem: 'ACCEPTED_BEFORE_COMPLETION' }
    : undefined;
}
