import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { placesSaying } from '../../ground/domain/places-saying';

/** How many days into a term a place lets pass before the data is looked through. */
export interface PlaceDays {
  readonly place: string;
  readonly days: number;
}

/** What places set under a name on a day, the smallest place first; where none does, the rule is off. */
export function screeningDays(set: PolicySet, name: string, on: PlainDate): readonly PlaceDays[] {
  return placesSaying(set, [name]).flatMap((place) => {
    const resolved = resolveParameter(set, { name, division: place, on });
    return isMissing(resolved) || typeof resolved.value !== 'number' ? [] : [{ place, days: resolved.value }];
  });
}
