import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import { placesSaying } from '../../ground/domain/places-saying';
import { type SchoolAges, USUAL_SCHOOL_AGES } from '../../ground/domain/school-age';

/** What counties say of children at school where no document prints it. */
export interface SchoolChoices {
  readonly ages: SchoolAges;
  /** 送教上门 counts as secure, which is our reading. */
  readonly homeTeachingSecures: boolean;
}

/** What a place says of its own; it holds for every division in it. */
export interface PlaceChoices extends SchoolChoices {
  readonly place: string;
}

/** A day, with what the places say of school on it, the smallest place first. */
export interface SchoolDay {
  readonly day: PlainDate;
  readonly choices: readonly PlaceChoices[];
  /** The same law on another day. */
  readonly of: SchoolDays;
}

/** What the law says of school on any day. */
export type SchoolDays = (day: PlainDate) => SchoolDay;

const NAMES = ['school-age-from', 'school-age-to', 'home-teaching-secures'];

/** What holds in a place on a day: its own word or that of a larger place, else what is usual. */
export function schoolChoices(set: PolicySet, at: PlaceAndDay): SchoolChoices {
  const stated = (name: string) => {
    const resolved = resolveParameter(set, { ...at, name });
    return isMissing(resolved) ? undefined : resolved.value;
  };
  const age = (name: string, usual: number) => {
    const value = stated(name);
    return typeof value === 'number' ? value : usual;
  };
  const { from, to } = USUAL_SCHOOL_AGES;
  return {
    ages: { from: age('school-age-from', from), to: age('school-age-to', to) },
    homeTeachingSecures: stated('home-teaching-secures') !== false,
  };
}

/** The law's word on school by day, for lists over many places at once. */
export function schoolDays(set: PolicySet): SchoolDays {
  const of: SchoolDays = (day) => ({
    day,
    choices: placesSaying(set, NAMES).map((place) => ({
      place,
      ...schoolChoices(set, { division: place, on: day }),
    })),
    of,
  });
  return of;
}
