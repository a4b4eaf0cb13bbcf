import type { PlainDate } from '@dixian/calendar';

/** A site of the water programme (维修养护点位). */
export interface ProgrammeSite {
  readonly number: string;
  readonly town: string;
  readonly village: string;
  readonly acceptedOn: PlainDate | null;
}

/** How far the programme is on a day: sites accepted, and villages and towns with all of theirs accepted. */
export interface ProgrammeProgress {
  readonly sites: number;
  readonly accepted: number;
  readonly villagesDone: number;
  readonly townsDone: number;
}

/** Counts the sites by the day; what is accepted later is not. */
export function programmeOn(sites: readonly ProgrammeSite[], day: PlainDate): ProgrammeProgress {
  const isDone = ({ acceptedOn }: ProgrammeSite) => acceptedOn !== null && acceptedOn <= day;
  const allDone = (of: (site: ProgrammeSite) => string) =>
    [...new Set(sites.map(of))].filter((place) => sites.filter((site) => of(site) === place).every(isDone))
      .length;
  return {
    sites: sites.length,
    accepted: sites.filter(isDone).length,
    villagesDone: allDone(({ village }) => village),
    townsDone: allDone(({ town }) => town),
  };
}
