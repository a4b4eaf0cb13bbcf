import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { type DefinitionNode, type GraphQLFieldResolver, Kind, parse } from 'graphql';
import pino from 'pino';
import type { CallContext } from '../../src/subgraphs/call';
import { Subgraphs } from '../../src/subgraphs/subgraphs';
import { federatedGraph } from '../../src/supergraph/federated-graph';
import { scratchFolder } from '../scratch-folder';
import { supergraphOf } from '../subgraphs/compose';
import { federationHeader } from '../subgraphs/federation-header';
import { SubgraphServer } from '../subgraphs/subgraph-server';
import { Oracle, type Resolvers } from './oracle';

export type Row = Record<string, unknown>;

/** A small federated schema with its data: what its departments hold together is what one schema over all rows answers. */
export interface Federated {
  readonly title: string;
  /** Schemas by department. */
  readonly departments: Readonly<Record<string, string>>;
  /** Every object that can be looked up by a key; objects hold one another. */
  readonly entities: readonly Row[];
  /** What the root fields give. */
  readonly roots: Row;
  /** Fields that are worked out of others, by type. */
  readonly computed?: Resolvers;
}

export interface Answered {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Row }[];
}

/** Runs a small federated schema over HTTP behind the gateway's own execution, and as one schema in graphql-js beside it. */
export class Federation {
  readonly servers: readonly SubgraphServer[];
  private readonly subgraphs = new Subgraphs(
    {
      timeoutMs: 5_000,
      connections: 8,
      circuit: { afterTimeouts: 3, openForMs: 1_000 },
      now: () => performance.now(),
    },
    () => undefined,
  );
  private running: { server: ApolloServer<CallContext>; oracle: Oracle } | undefined;

  constructor(private readonly kind: Federated) {
    this.servers = Object.entries(kind.departments).map(
      ([name, sdl]) =>
        new SubgraphServer({ name, sdl: `${federationHeader}${sdl}`, resolvers: this.resolversOf(sdl) }),
    );
  }

  get oracle(): Oracle {
    return this.started.oracle;
  }

  async start(): Promise<void> {
    for (const server of this.servers) await server.start();
    const supergraphSdl = supergraphOf(this.servers);
    const supergraphFile = join(await scratchFolder(), 'supergraph.graphql');
    await writeFile(supergraphFile, supergraphSdl);
    const log = pino({ level: 'silent' });
    const gateway = federatedGraph({
      supergraphFile,
      pollMs: 60_000,
      subgraphUrls: {},
      subgraphs: this.subgraphs,
      log,
    });
    const server = new ApolloServer<CallContext>({ gateway });
    await server.start();
    const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
    const oracle = new Oracle(schema, { ...this.kind.computed, Query: this.roots() });
    this.running = { server, oracle };
  }

  async stop(): Promise<void> {
    await this.running?.server.stop();
    await this.subgraphs.stop(1_000);
    for (const server of this.servers) await server.stop();
  }

  async ask(query: string, variables: Row = {}): Promise<Answered> {
    const context: CallContext = {
      signedCaller: undefined,
      requestId: 'r',
      language: 'en',
      timings: [],
      unavailable: new Map(),
    };
    const { body, status = 200 } = await this.started.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      context: async () => context,
    });
    if (body.kind !== 'complete') throw new Error('no answer');
    return { status, ...JSON.parse(body.string) };
  }

  private get started() {
    if (!this.running) throw new Error('not started');
    return this.running;
  }

  private roots(): Record<string, GraphQLFieldResolver<unknown, unknown>> {
    return Object.fromEntries(
      Object.entries(this.kind.roots).map(([name, value]) => [
        name,
        (_root, given) => (typeof value === 'function' ? value(given) : value),
      ]),
    );
  }

  private resolversOf(sdl: string): Record<string, unknown> {
    const all: Resolvers = { ...this.kind.computed, Query: this.roots() };
    const resolvers: Record<string, Record<string, unknown>> = {};
    for (const definition of parse(sdl).definitions) {
      if (!hasFields(definition)) continue;
      const name = definition.name.value;
      const fields = (definition.fields ?? []).map((field) => field.name.value);
      const known = Object.entries(all[name] ?? {}).filter(([field]) => fields.includes(field));
      const isEntity = definition.directives?.some((directive) => directive.name.value === 'key');
      resolvers[name] = {
        ...Object.fromEntries(known),
        ...(isEntity && { __resolveReference: (reference: Row) => this.find(reference) }),
      };
    }
    return resolvers;
  }

  private find(reference: Row): Row | null {
    const scalars = Object.entries(reference).filter(
      ([name, value]) => name !== '__typename' && typeof value !== 'object',
    );
    const found = this.kind.entities.find((row) =>
      scalars.every(([name, value]) => !(name in row) || row[name] === value),
    );
    return found ? { ...found, ...reference, __typename: found.__typename } : null;
  }
}

function hasFields(definition: DefinitionNode) {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}
