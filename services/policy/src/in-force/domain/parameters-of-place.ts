import {
  containingPlaces,
  isMissing,
  type MissingParameter,
  type NamedParameter,
  type Parameter,
  type PlaceAndDay,
  type PolicySet,
  parameterHistory,
  resolveParameter,
} from '@dixian/policy';
import { byCode } from '../../ground/domain/by-code';
import { stalenessOf } from './staleness';

/** A value with the place and day it was asked for. */
export interface ParameterAt {
  readonly parameter: Parameter;
  readonly at: PlaceAndDay;
}

/** Names that documents of a place ever set or name, in their order. */
export function parameterNames(policies: PolicySet, division: string): string[] {
  const places = containingPlaces(division);
  return [...policies.parameters]
    .filter(([, byPlace]) => places.some((place) => byPlace.has(place)))
    .map(([name]) => name)
    .sort(byCode);
}

/** Each parameter that a document in force sets, or names without a number, by name. */
export function parametersInForce(policies: PolicySet, at: PlaceAndDay): (ParameterAt | MissingParameter)[] {
  return parameterNames(policies, at.division).flatMap(
    (name): readonly (ParameterAt | MissingParameter)[] => {
      const found = resolveParameter(policies, { ...at, name });
      if (!isMissing(found)) return [{ parameter: found, at }];
      return found.clauses.length > 0 ? [found] : [];
    },
  );
}

/** Every value ever set under a name, by first day, the smallest place first. */
export function historyOf(policies: PolicySet, name: string, at: PlaceAndDay): ParameterAt[] {
  return parameterHistory(policies, { name, division: at.division })
    .filter(hasValue)
    .sort((a, b) => byCode(a.from, b.from))
    .map((parameter) => ({ parameter, at }));
}

/** The values that are out of date on the day, one a name, by name. */
export function staleParameters(policies: PolicySet, at: PlaceAndDay): ParameterAt[] {
  return parameterNames(policies, at.division).flatMap((name) =>
    historyOf(policies, name, at)
      .filter(({ parameter }) => stalenessOf(policies, at, parameter) !== undefined)
      .slice(-1),
  );
}

function hasValue(parameter: NamedParameter): parameter is Parameter {
  return parameter.value !== null;
}
