import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import { classOfPlace } from '../../work/domain/work-place';
import { SUBSIDISED_PLACES } from './transport-subsidy';

/** The places whose journeys the document of a year subsidises, with its clause, where a code shows that it is none of them. */
export function outsidePlaces(
  set: PolicySet,
  {
    division,
    year,
    code,
  }: { readonly division: string; readonly year: number; readonly code: string | null },
): { readonly allowed: readonly string[]; readonly clause: string } | undefined {
  const on = `${year}-12-31` as PlainDate;
  const places = resolveParameter(set, { name: 'transport-subsidy-work-places', division, on });
  const is = classOfPlace(division, code);
  if (isMissing(places) || is === null) return undefined;
  const allowed = places.value as readonly string[];
  const isNamed = allowed.some((word) => SUBSIDISED_PLACES[word] === is);
  return isNamed ? undefined : { allowed, clause: places.clause };
}
