import { containingPlaces } from './division';
import { itemsInForce, type PlaceAndDay } from './in-force';
import { missingCodeOf, type NamedParameter, type Parameter, type ResolvedParameter } from './parameter';
import type { PolicySet } from './policy-set';
import { prevailing } from './precedence';

/**
 * The value in force for a place and a day with its unit, clause and window, or the name of what is missing.
 * Nothing is borrowed from a place that does not contain the division.
 */
export function resolveParameter(set: PolicySet, query: PlaceAndDay & { name: string }): ResolvedParameter {
  const named = itemsInForce(set.parameters, query.name, query);
  const result = prevailing(set, named.filter(hasValue));
  if (!result) {
    return {
      missing: missingCodeOf(query.name),
      name: query.name,
      clauses: named.map((parameter) => parameter.clause),
    };
  }
  if ('chosen' in result) return result.chosen;
  const clauses = result.undecided.map((parameter) => parameter.clause);
  return { missing: 'ISSUE_DATE_NOT_SET', name: query.name, clauses };
}

/** Every value any document of a containing place ever sets under the name, the smallest place first. */
export function parameterHistory(
  set: PolicySet,
  { name, division }: { name: string; division: string },
): readonly NamedParameter[] {
  const byPlace = set.parameters.get(name);
  return byPlace ? containingPlaces(division).flatMap((place) => byPlace.get(place) ?? []) : [];
}

function hasValue(parameter: NamedParameter): parameter is Parameter {
  return parameter.value !== null;
}
