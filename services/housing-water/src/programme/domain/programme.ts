import type { PlainDate } from '@dixian/calendar';

/** A site of the water programme (维修养护点位), by the codes of its town and village. */
export interface ProgrammeSite {
  readonly number: string;
  readonly town: string;
  readonly village: string;
  readonly acceptedOn: PlainDate | null;
}

/** How many sites of a place are accepted on a day. */
export interface PlaceProgress {
  readonly place: string;
  readonly sites: number;
  readonly accepted: number;
}

/** How far the programme is on a day: sites accepted, and villages and towns with all of theirs accepted. */
export interface ProgrammeProgress {
  readonly sites: number;
  readonly accepted: number;
  readonly villagesDone: number;
  readonly townsDone: number;
  readonly villages: readonly PlaceProgress[];
  readonly towns: readonly PlaceProgress[];
}

/** Counts the sites by the day; what is accepted later is not. */
export function programmeOn(sites: readonly ProgrammeSite[], day: PlainDate): ProgrammeProgress {
  const isDone = ({ acceptedOn }: ProgrammeSite) => acceptedOn !== null && acceptedOn <= day;
  const placesBy = (of: (site: ProgrammeSite) => string): PlaceProgress[] =>
    [...new Set(sites.map(of))].toSorted().map((place) => {
      const own = sites.filter((site) => of(site) === place);
      return { place, sites: own.length, accepted: own.filter(isDone).length };
    });
  const [villages, towns] = [placesBy(({ village }) => village), placesBy(({ town }) => town)];
  return {
    sites: sites.length,
    accepted: sites.filter(isDone).length,
    villagesDone: villages.filter(allAccepted).length,
    townsDone: towns.filter(allAccepted).length,
    villages,
    towns,
  };
}

function allAccepted({ sites, accepted }: PlaceProgress): boolean {
  return sites === accepted;
}
