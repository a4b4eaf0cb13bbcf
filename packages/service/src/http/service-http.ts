import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type ForwardedCaller,
  type PeerSecrets,
  SERVICE_HEADER,
  verifyCaller,
  verifyService,
} from '@dixian/access';
import { asPart } from '@dixian/telemetry';
import type { Pinning } from '../define-service';
import type { RequestContext } from '../graphql/request-context';
import type { SubgraphServer } from '../graphql/subgraph-server';
import type { Logger } from '../logging';
import type { Watch } from '../watching/watch';
import { byStamp } from './by-stamp';
import { isEventsPath } from './events-route';
import { respondMetrics } from './metrics';
import { readJsonBody } from './read-body';
import { type Route, respondJson } from './routes';

export interface ServiceHttpOptions {
  host: string;
  port: number;
  service: string;
  secrets: PeerSecrets;
  log: Logger;
  subgraph: SubgraphServer;
  routes: readonly Route[];
  /** Answers other services, which sign for themselves. */
  events(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
  contextFor(caller: ForwardedCaller, requestId: string): RequestContext;
  ready(): Promise<Record<string, boolean>>;
  /** Figures of the service for whoever watches it, told beside readiness and like it to anybody in the network. */
  metrics(): Promise<string>;
  watch: Watch;
  /** Told with readiness and no part of it: a service that leaves something out still serves the rest. */
  remarks(): Readonly<Record<string, readonly string[]>>;
  pinning: Pinning | undefined;
}

export interface ServiceHttp {
  url: string;
  /** From now on each answer ends its connection, so that who asks often goes elsewhere before this server stops. */
  drain(): void;
  stop(): Promise<void>;
}

/** The HTTP side of a service: /graphql, /healthz, /readyz, /metrics, /policies, its events and its own routes. Only the gateway is answered, for events only services. */
export async function startServiceHttp(options: ServiceHttpOptions): Promise<ServiceHttp> {
  let isDraining = false;
  // How long a request may take is bound where its body is read: of an upload by the upload itself.
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0 }, (request, response) => {
    if (isDraining) response.shouldKeepAlive = false;
    answer(options, request, response).catch((error) => {
      options.log.error({ err: error }, 'request failed');
      if (!response.headersSent) respondJson(response, 500, { errors: [{ message: 'Internal error' }] });
      else response.destroy();
    });
  });
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const drain = () => {
    isDraining = true;
  };
  return { url: `http://${options.host}:${port}`, drain, stop: () => close(server) };
}

async function answer(
  options: ServiceHttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/', search] = (request.url ?? '/').split('?', 2);
  if (path === '/healthz') return respondJson(response, 200, { live: true });
  if (path === '/policies') return respondJson(response, 200, { digests: options.pinning?.digests() ?? [] });
  if (path === '/readyz') return answerReady(options, request, response);
  if (path === '/metrics') return respondMetrics(response, await options.metrics());
  if (isEventsPath(path)) return options.events(path, request, response);
  const caller = callerOf(options, request);
  if (!caller) {
    return respondJson(response, 401, {
      errors: [
        {
          message: '本服务只接受网关转来的请求。This service answers only requests passed on by the gateway.',
          extensions: { code: 'NOT_FROM_GATEWAY' },
        },
      ],
    });
  }
  const route = options.routes.find((item) => item.path === path && item.method === request.method);
  if (!route && path !== '/graphql')
    return respondJson(response, 404, { errors: [{ message: 'Not found' }] });
  await watched(options, request, response, route?.path ?? path, () =>
    byStamp(options.pinning, { service: options.service, request, response, caller }, () =>
      route
        ? route.handle(request, response, caller)
        : answerGraphql(options, request, response, caller, search ? `?${search}` : ''),
    ),
  );
}

// The gateway alone says which requests belong to a trace: only whom it signs is heard here.
async function watched(
  { watch }: ServiceHttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
  work: () => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const { traceparent: parent } = request.headers;
  const traced =
    typeof parent === 'string'
      ? watch.tracing.begin(route, { kind: 'SERVER', parent, attributes: { 'http.route': route } })
      : undefined;
  try {
    await asPart(traced, work);
  } finally {
    watch.answered(route, response.statusCode, performance.now() - began);
  }
}

async function answerReady(
  options: ServiceHttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parts = { ...(await options.ready()), ...secretsFit(options, request) };
  const told = Object.fromEntries(Object.entries(options.remarks()).filter(([, items]) => items.length > 0));
  respondJson(response, Object.values(parts).every(Boolean) ? 200 : 503, { ...parts, ...told });
}

// The gateway signs this question: where its secret is none of this service's, every request would be refused.
function secretsFit(
  { service, secrets }: ServiceHttpOptions,
  { headers }: IncomingMessage,
): { secrets?: boolean } {
  const header = headers[SERVICE_HEADER];
  if (typeof header !== 'string') return {};
  const question = { to: service, purpose: 'ready', secretsOf: secrets.from, now: new Date() } as const;
  return { secrets: verifyService(header, question) !== undefined };
}

function callerOf(options: ServiceHttpOptions, request: IncomingMessage): ForwardedCaller | undefined {
  const header = request.headers['x-dixian-caller'];
  return typeof header === 'string'
    ? verifyCaller(header, { secrets: options.secrets.from('gateway'), now: new Date() })
    : undefined;
}

async function answerGraphql(
  options: ServiceHttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
  caller: ForwardedCaller,
  search: string,
): Promise<void> {
  const body = request.method === 'POST' ? await readJsonBody(request) : undefined;
  const requestId = String(request.headers['x-request-id'] ?? '');
  const result = await options.subgraph.execute(
    { method: request.method ?? 'POST', headers: request.headers, search, body },
    options.contextFor(caller, requestId),
  );
  const headers = Object.fromEntries(result.headers);
  if (result.body.kind !== 'complete') throw new Error('A subgraph answers in one piece');
  response.writeHead(result.status ?? 200, headers);
  response.end(result.body.string);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

// Idle keep-alive connections are closed at once; running requests get three seconds.
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 3_000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
