import { userError } from '@dixian/graph';
import {
  type IncomeMeasure as FiledMeasure,
  isMissing,
  type MissingParameter,
  type PlaceAndDay,
  type PolicySet,
  remarkIn,
  resolveParameter,
} from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { documentOf } from '../../documents/domain/clause-catalogue';
import type { IncomeMeasure, ParameterValueResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { missingMessages, parameterText } from '../domain/parameter-text';
import type { ParameterAt } from '../domain/parameters-of-place';
import { stalenessOf } from '../domain/staleness';
import type { ParameterMissingMapper, ParameterValueMapper } from '../mappers';

const measures: Readonly<Record<FiledMeasure, IncomeMeasure>> = {
  'disposable-income': 'DISPOSABLE',
  'net-income': 'NET',
};

/** Resolvers of ParameterValue; staleness is told for the place and day the value was asked for. */
export function parameterValueResolvers(policies: PolicySet): Complete<ParameterValueResolvers> {
  return {
    name: ({ parameter }) => parameter.name,
    value: ({ parameter }) => parameterText(parameter.value),
    unit: ({ parameter }) => parameter.unit,
    from: ({ parameter }) => parameter.from,
    to: ({ parameter }) => parameter.to,
    clauses: ({ parameter }) => cited(parameter.clause),
    staleness: ({ parameter, at }) => stalenessOf(policies, at, parameter) ?? null,
    document: ({ parameter }) => documentOf(policies, parameter),
    measure: ({ parameter: { measure } }) => (measure ? measures[measure] : null),
    inclusive: ({ parameter: { bound } }) => (bound ? bound === 'inclusive' : null),
    suppliedBy: ({ parameter }) => parameter.suppliedBy ?? null,
    note: ({ parameter }, _args, { language }) => remarkIn(policies, parameter.note, language),
  };
}

/** A value as the graph's ParameterValue. */
export function parameterValue(value: ParameterAt): ParameterValueMapper {
  return { __typename: 'ParameterValue', ...value };
}

/** What is missing as the graph's ParameterMissing. */
export function parameterMissing({ missing, name, clauses }: MissingParameter): ParameterMissingMapper {
  return userError('ParameterMissing', missing, missingMessages[missing], { name }, clauses);
}

/** The parameter in force under a name, or why there is none. */
export function parameterResult(policies: PolicySet, name: string, at: PlaceAndDay) {
  const found = resolveParameter(policies, { ...at, name });
  return isMissing(found) ? parameterMissing(found) : parameterValue({ parameter: found, at });
}
