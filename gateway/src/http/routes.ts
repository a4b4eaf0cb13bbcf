import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { isAttachment } from '../attachments/attachment-paths';
import { isCalendar, loggedPath } from '../downloads/calendar-route';
import { isDownload } from '../downloads/download-route';
import { languageOf } from '../language';
import { isSelfReport } from '../self-report/self-report-route';
import { isSignIn } from '../sign-in/sign-in-route';
import { isImportFile } from '../uploads/import-files-route';
import type { Watch } from '../watching/watch';
import { isWorkbench } from '../workbench/workbench-files';
import { logAccess } from './access-log';
import { cors } from './cors';
import type { Exchange } from './exchange';
import { serveExplorer } from './explorer';
import type { Readiness } from './readiness';
import { requestIdOf } from './request-id';
import { setSecurityHeaders } from './security-headers';
import { sendJson } from './send';
import { withoutNumbers } from './without-numbers';

type Handler<Rest> = (
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  rest: Rest,
) => Promise<void>;

export interface RoutesOptions {
  readonly graphql: Handler<string>;
  readonly uploads: Handler<URLSearchParams>;
  /** Files about an import, by their path. */
  readonly importFiles: Handler<URL>;
  /** Files that hang on records, by their path. */
  readonly attachments: Handler<URL>;
  /** Files to take home, by their path. */
  readonly downloads: Handler<URL>;
  /** Calendars of units, by their path. */
  readonly calendars: Handler<URL>;
  /** What changed, as it changes. */
  readonly live: Handler<URL>;
  /** Pages on which households report themselves, by their path. */
  readonly selfReport: Handler<URL>;
  /** The local issuer's endpoints; undefined where people sign in elsewhere. */
  readonly signIn: Handler<URL> | undefined;
  /** The workbench's files; undefined where it is left out. */
  readonly workbench:
    | ((request: IncomingMessage, response: ServerResponse, at: URL) => Promise<void>)
    | undefined;
  readonly readiness: () => Promise<Readiness>;
  readonly isStopping: () => boolean;
  readonly corsOrigins: ReadonlySet<string>;
  /** Folder of the explorer's files; undefined where none is offered. */
  readonly explorer: string | undefined;
  readonly watch: Watch;
  readonly log: Logger;
}

/** Leads each request to what answers it. */
export function routes(options: RoutesOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = addressOf(request);
    const { pathname, search, searchParams } = address;
    const exchange: Exchange = {
      requestId: requestIdOf(request.headers['x-request-id']),
      language: languageOf(request.headers['accept-language']),
      timings: [],
      outcome: {
        route: routeOf(pathname),
        operationName: undefined,
        operation: undefined,
        codes: [],
        refused: false,
      },
      traced: undefined,
    };
    response.setHeader('x-request-id', exchange.requestId);
    setSecurityHeaders(response);
    if (options.isStopping()) response.setHeader('connection', 'close');
    if (pathname === '/healthz') return sendJson(request, response, 200, { status: 'live' });
    if (pathname === '/readyz') return answerReadiness(request, response, options);
    // Traces begin here: who asks from outside does not choose what is kept.
    const { route } = exchange.outcome;
    exchange.traced = options.watch.tracing.begin(route, {
      kind: 'SERVER',
      attributes: { 'http.route': route },
    });
    logAccess(options.log, request, response, exchange, options.watch, withoutNumbers(loggedPath(pathname)));
    if (cors(request, response, options.corsOrigins)) return;
    if (pathname === '/graphql') return options.graphql(request, response, exchange, search);
    if (pathname === '/uploads' && request.method === 'POST') {
      return options.uploads(request, response, exchange, searchParams);
    }
    if (isAttachment(pathname)) return options.attachments(request, response, exchange, address);
    if (request.method === 'GET' && isImportFile(pathname)) {
      return options.importFiles(request, response, exchange, address);
    }
    if (request.method === 'GET' && isDownload(pathname)) {
      return options.downloads(request, response, exchange, address);
    }
    if (request.method === 'GET' && isCalendar(pathname)) {
      return options.calendars(request, response, exchange, address);
    }
    if (request.method === 'GET' && pathname === '/live') {
      return options.live(request, response, exchange, address);
    }
    if (isSelfReport(pathname)) return options.selfReport(request, response, exchange, address);
    if (options.signIn && isSignIn(pathname)) return options.signIn(request, response, exchange, address);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && options.workbench) {
      if (isWorkbench(pathname)) return options.workbench(request, response, address);
      if (pathname === '/app') return moveTo(response, '/app/');
    }
    if (isRead && options.explorer && (await serveExplorer(request, response, options.explorer, pathname)))
      return;
    await sendJson(request, response, 404, { errors: [{ message: '没有这个地址。There is nothing here.' }] });
  };
}

// A word for each kind of request, whatever stands in its address.
function routeOf(pathname: string): string {
  if (pathname === '/graphql') return 'graphql';
  if (pathname === '/uploads') return 'upload';
  if (pathname === '/live') return 'live';
  if (isAttachment(pathname)) return 'attachment';
  if (isImportFile(pathname)) return 'import-file';
  if (isDownload(pathname)) return 'download';
  if (isCalendar(pathname)) return 'calendar';
  if (isSelfReport(pathname)) return 'self-report';
  return isSignIn(pathname) ? 'sign-in' : 'page';
}

function moveTo(response: ServerResponse, address: string): void {
  response.writeHead(308, { location: address, 'content-length': 0 }).end();
}

async function answerReadiness(
  request: IncomingMessage,
  response: ServerResponse,
  { readiness, isStopping }: RoutesOptions,
): Promise<void> {
  const { ready, parts, policiesDiffer, policies } = await readiness();
  const isReady = ready && !isStopping();
  const status = isReady ? 'ready' : 'not ready';
  await sendJson(request, response, isReady ? 200 : 503, {
    status,
    parts,
    ...(policies !== null && { policies }),
    ...(policiesDiffer.length > 0 && { policiesDiffer }),
  });
}

// A path may begin with `//`, which would be read as a host if it were resolved against an address.
function addressOf(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  const address = target.startsWith('/') ? `http://gateway${target}` : target;
  return URL.canParse(address) ? new URL(address) : new URL('http://gateway/not-an-address');
}
