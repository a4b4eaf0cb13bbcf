import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';

export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Record<string, unknown>;
}

export interface Received {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly headers: IncomingHttpHeaders;
}

/** A subgraph over plain HTTP that remembers what it was asked and can be made slow or silent. */
export class SubgraphServer {
  readonly received: Received[] = [];
  delayMs = 0;
  status = 200;
  /** What it says of codes that lead elsewhere. */
  ledTo: readonly (readonly [string, string])[] = [];
  /** How often it was asked for them. */
  askedLedTo = 0;
  /** How many of the next requests lose their connection before an answer. */
  dropNext = 0;
  /** Answers in the place of what was worked out, as a service with a fault would. */
  instead: ((answer: { data: Record<string, unknown> | null }) => unknown) | undefined;
  private readonly schema: GraphQLSchema;
  private server: Server | undefined;
  private port = 0;
  private held: Promise<void> | undefined;

  constructor(readonly definition: SubgraphDefinition) {
    this.schema = buildSubgraphSchema({
      typeDefs: parse(definition.sdl),
      resolvers: definition.resolvers as never,
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  /** Starts, or starts again on the same port. */
  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      if (request.url === '/readyz') {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ready"}');
        return;
      }
      if (request.url === '/former-places') {
        this.askedLedTo += 1;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ledTo: this.ledTo }));
        return;
      }
      const drop = this.dropNext > 0;
      if (drop) this.dropNext -= 1;
      void this.answer(request).then(
        (body) => {
          if (drop) request.socket.destroy();
          else if (this.held) void this.held.then(() => this.reply(response, body));
          else setTimeout(() => this.reply(response, body), this.delayMs).unref();
        },
        () => response.destroy(),
      );
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Keeps every answer back until what it gives is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      this.held = undefined;
      release();
    };
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private reply(response: ServerResponse, body: string): void {
    response.writeHead(this.status, { 'content-type': 'application/json' }).end(body);
  }

  private async answer(request: IncomingMessage): Promise<string> {
    const { query, variables, operationName } = JSON.parse(await textOf(request));
    this.received.push({ query, variables, headers: request.headers });
    const result = await graphql({
      schema: this.schema,
      source: query,
      variableValues: variables,
      operationName,
    });
    const answer = JSON.parse(JSON.stringify(result));
    return JSON.stringify(this.instead ? this.instead(answer) : answer);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
