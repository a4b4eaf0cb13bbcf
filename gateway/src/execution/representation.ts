import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Gathered, isGathered } from '../gathered';
import { setOwn } from '../own-property';
import { mergeInto } from './merge';
import { satisfies } from './object-type';

/** What an entity is known by to a subgraph, taken from the data gathered; null where an input is missing, empty where its type is not asked about. */
export type Represent = (entity: Gathered) => Gathered | null;

type Copy = (from: Gathered, to: Gathered) => boolean;

/** Compiles the `requires` of a fetch: the fields of an entity that are sent as its representation. */
export function compileRequires(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
): Represent {
  const copies = selections.flatMap((selection) =>
    selection.kind === 'Field'
      ? [copyField(schema, selection.alias || selection.name, selection.selections)]
      : copyFragment(schema, selection.typeCondition, selection.selections),
  );
  return (entity) => {
    const representation: Gathered = {};
    for (const copy of copies) if (!copy(entity, representation)) return null;
    return representation;
  };
}

function copyField(schema: GraphQLSchema, name: string, selections?: QueryPlanSelectionNode[]): Copy {
  const represent = selections && compileRequires(schema, selections);
  return (from, to) => {
    // An input that is missing was nullified by an error that has been reported: the entity is left out.
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === undefined) return false;
    if (!represent) setOwn(to, name, Array.isArray(value) ? [...value] : value);
    else setOwn(to, name, deeply(value, represent));
    return true;
  };
}

function deeply(value: unknown, represent: Represent): unknown {
  if (Array.isArray(value)) return value.map((element) => deeply(element, represent));
  return isGathered(value) ? represent(value) : null;
}

function copyFragment(
  schema: GraphQLSchema,
  condition: string | undefined,
  selections: QueryPlanSelectionNode[],
): Copy[] {
  if (!condition) return [];
  const represent = compileRequires(schema, selections);
  return [
    (from, to) => {
      const typename = from.__typename;
      if (!typename || !satisfies(schema, typename, condition)) return true;
      const inputs = represent(from);
      if (!inputs) return false;
      mergeInto(to, inputs, schema);
      return true;
    },
  ];
}
