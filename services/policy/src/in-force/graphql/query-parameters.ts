import type { MissingParameter, PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers, StaleParameterOrderField } from '../../ground/generated';
import { listPage } from '../../ground/graphql/list-page';
import { type SortableList, sortedPage } from '../../ground/graphql/sorted-page';
import {
  historyOf,
  type ParameterAt,
  parametersInForce,
  staleParameters,
} from '../domain/parameters-of-place';
import type { ParameterMissingMapper, ParameterValueMapper } from '../mappers';
import { parameterMissing, parameterValue } from './parameter-value';

/** Resolvers of the parameters of a place: in force, out of date, and the history of one. */
export function parameterQueries(
  policies: PolicySet,
): Pick<Complete<QueryResolvers>, 'parameters' | 'parameterHistory' | 'staleParameters'> {
  return {
    parameters: (_root, { division, asOf, ...page }, { clock }) => {
      const found = parametersInForce(policies, { division, on: asOf ?? clock.today() });
      return listPage('parameters', found.map(resultOf), page, (node) => [nameOf(node)]);
    },
    parameterHistory: (_root, { name, division, asOf }, { clock }) =>
      historyOf(policies, name, { division, on: asOf ?? clock.today() }).map(parameterValue),
    staleParameters: (_root, { division, asOf, ...page }, { clock }) => {
      const stale = staleParameters(policies, { division, on: asOf ?? clock.today() });
      const list: SortableList<ParameterValueMapper, StaleParameterOrderField> = {
        name: 'stale-parameters',
        items: stale.map(parameterValue),
        orders: { NAME: nameOf, TO: ({ parameter }) => parameter.to },
        tie: (node) => [nameOf(node)],
        tieLength: 1,
        usual: 'NAME',
      };
      return sortedPage(list, page);
    },
  };
}

function resultOf(found: ParameterAt | MissingParameter): ParameterValueMapper | ParameterMissingMapper {
  return 'missing' in found ? parameterMissing(found) : parameterValue(found);
}

function nameOf(node: ParameterValueMapper | ParameterMissingMapper): string {
  return 'parameter' in node ? node.parameter.name : node.name;
}
