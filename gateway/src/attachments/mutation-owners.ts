import type { ApolloGateway } from '@apollo/gateway';
import { type ConstDirectiveNode, type DefinitionNode, Kind, parse } from 'graphql';

/** The subgraph that does a mutation, by its name in the graph; undefined where there is no such mutation. */
export type OwnerOfMutation = (mutation: string) => string | undefined;

/** Owners by the supergraph that is loaded. */
export function mutationOwners(gateway: Pick<ApolloGateway, 'onSchemaLoadOrUpdate'>): OwnerOfMutation {
  let owners: ReadonlyMap<string, string> = new Map();
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    owners = ownersIn(parse(coreSupergraphSdl, { noLocation: true }).definitions);
  });
  return (mutation) => owners.get(mutation);
}

function ownersIn(definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const graphs = definitions.find(
    (each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  );
  for (const { name, directives = [] } of graphs?.kind === Kind.ENUM_TYPE_DEFINITION
    ? (graphs.values ?? [])
    : []) {
    names.set(name.value, argumentOf(directives, 'join__graph', 'name') ?? name.value);
  }
  const owners = new Map<string, string>();
  for (const each of definitions) {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION || each.name.value !== 'Mutation') continue;
    for (const { name, directives = [] } of each.fields ?? []) {
      const graph = argumentOf(directives, 'join__field', 'graph');
      // With one department alone no field says whose it is.
      const owner = graph === undefined ? [...names.values()][0] : names.get(graph);
      if (owner !== undefined) owners.set(name.value, owner);
    }
  }
  return owners;
}

function argumentOf(
  directives: readonly ConstDirectiveNode[],
  directive: string,
  argument: string,
): string | undefined {
  const found = directives.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
