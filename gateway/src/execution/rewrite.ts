import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { own, setOwn } from '../own-property';
import { mergeInto } from './merge';
import { satisfies } from './object-type';

export type Rewrite = (value: unknown) => void;

type Change = (object: object) => void;

const fragmentPrefix = '... on ';

/** The rewrites that the planner asks for on what is sent to or received from a subgraph, as one function; undefined for none. */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  const compiled = (rewrites ?? []).flatMap((rewrite) => compileRewrite(schema, rewrite));
  if (compiled.length === 0) return undefined;
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite[] {
  const field = rewrite.path.at(-1);
  if (field === undefined) return [];
  if (field.startsWith(fragmentPrefix)) {
    throw new Error(`Unexpected fragment as last element of ${rewrite.path.join('.')}`);
  }
  const change: Change =
    rewrite.kind === 'ValueSetter'
      ? (object) => setOwn(object, field, rewrite.setValueTo)
      : (object) => rename(object, field, rewrite.renameKeyTo, schema);
  const parents = rewrite.path.slice(0, -1);
  return [(value) => changeAt(schema, parents, 0, value, change)];
}

// A field may have been asked for under both names, by different fragments: what they brought belongs together.
function rename(object: object, from: string, to: string, schema: GraphQLSchema): void {
  const value = own(object, from);
  if (value === undefined) return;
  mergeInto(object, { [to]: value }, schema);
  setOwn(object, from, undefined);
}

function changeAt(
  schema: GraphQLSchema,
  path: readonly string[],
  depth: number,
  value: unknown,
  change: Change,
): void {
  if (Array.isArray(value)) {
    for (const element of value) changeAt(schema, path, depth, element, change);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const element = path[depth];
  if (element === undefined) change(value);
  else if (!element.startsWith(fragmentPrefix)) {
    changeAt(schema, path, depth + 1, own(value, element), change);
  } else {
    // Objects without __typename are taken to match: the planner does not always ask for it here.
    const typename = (value as Record<string, unknown>).__typename;
    if (!typename || satisfies(schema, typename, element.slice(fragmentPrefix.length))) {
      changeAt(schema, path, depth + 1, value, change);
    }
  }
}
