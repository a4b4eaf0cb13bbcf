import type { PlainDate } from '@dixian/calendar';
import { known, type PolicySet, ruleInForce, wholeNumber } from '@dixian/policy';

/** The places whose documents ask on a day that somebody is employed, the smallest first, and how many. */
export function gapPlaces(set: PolicySet, on: PlainDate): { place: string; minimum: number }[] {
  const places = [...(set.rules.get('one-employed')?.keys() ?? [])];
  return places
    .sort((one, other) => other.length - one.length)
    .flatMap((place) => {
      const at = { division: place, on };
      const rule = ruleInForce(set, 'one-employed', at);
      if (!rule) return [];
      const { parameter } = known(set, at, rule, { parameter: 'employed-members-minimum', unit: 'persons' });
      return parameter ? [{ place, minimum: wholeNumber(parameter) }] : [];
    });
}
