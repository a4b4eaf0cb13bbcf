import { composeServices } from '@apollo/composition';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Finding } from './finding';
import type { Subgraph } from './subgraphs';

/** The graph made of all subgraphs, and what the composer noticed on the way. */
export interface Composed {
  readonly supergraph: string;
  readonly api: GraphQLSchema;
  /** The same, its fields in the order in which they are written. */
  readonly apiAsWritten: GraphQLSchema;
  readonly apiSdl: string;
  readonly hints: readonly Hint[];
}

export interface Hint {
  readonly code: string;
  readonly coordinate: string | undefined;
  readonly message: string;
}

export type Composition = { ok: true; composed: Composed } | { ok: false; errors: readonly Finding[] };

/** Composes subgraphs; the addresses written are those of docker-compose.yml, and the gateway overrides them. */
export function compose(subgraphs: readonly Subgraph[]): Composition {
  const result = composeServices(
    subgraphs.map(({ name, document }) => ({
      name,
      typeDefs: document,
      url: `http://${name}:4000/graphql`,
    })),
  );
  if (result.errors !== undefined) {
    return { ok: false, errors: result.errors.map((error) => errorFinding(error.message, error.extensions)) };
  }
  const apiAsWritten = result.schema.toAPISchema().toGraphQLJSSchema();
  const api = lexicographicSortSchema(apiAsWritten);
  const hints = result.hints.map((hint) => ({
    code: hint.definition.code,
    coordinate: hint.coordinate,
    message: hint.message,
  }));
  return {
    ok: true,
    composed: {
      supergraph: `${result.supergraphSdl.trimEnd()}\n`,
      api,
      apiAsWritten,
      apiSdl: `${printSchema(api)}\n`,
      hints,
    },
  };
}

function errorFinding(message: string, extensions: Readonly<Record<string, unknown>>): Finding {
  const code = extensions.code;
  return { rule: typeof code === 'string' ? code : 'composition', at: 'composition', message };
}
