import type { GraphQLSchema } from 'graphql';
import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';
import { alikeFields } from './alike-fields';
import { connections } from './connections';
import { deprecations } from './deprecations';
import { descriptions } from './descriptions';
import { enums } from './enums';
import { inputs } from './inputs';
import { keys } from './keys';
import { mutations } from './mutations';
import { owners } from './owners';
import { planner } from './planner';
import { publicFields } from './public-fields';
import { references } from './references';
import { roots } from './roots';
import { totalCounts } from './total-counts';
import { valueTypes } from './value-types';

/** Everything in the graph that departs from its conventions; `teams` are the owners CODEOWNERS names. */
export function lint(
  subgraphs: readonly Subgraph[],
  api: GraphQLSchema,
  teams: ReadonlySet<string>,
): Finding[] {
  return [
    ...descriptions(api),
    ...connections(api),
    ...totalCounts(api),
    ...mutations(api),
    ...roots(api),
    ...keys(api),
    ...references(api),
    ...deprecations(api),
    ...inputs(subgraphs),
    ...enums(subgraphs),
    ...valueTypes(subgraphs),
    ...owners(subgraphs, teams),
    ...publicFields(subgraphs, api),
    ...alikeFields(subgraphs),
    ...planner(subgraphs, api),
  ];
}
