import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { byPlace } from '@dixian/what-if';
import { type MonitoredTerms, termsAt } from '../domain/monitored-terms';

/** What holds on a day in a division and, where it differs, in places below it, smallest first. */
export function termsBelow(set: PolicySet, division: string, asOf: PlainDate): MonitoredTerms {
  const places = byPlace(set, division, {
    resolve: (place) => termsAt(set, place, asOf),
    key: (terms) => Object.values(terms).join(' '),
  });
  return { asOf, places };
}
