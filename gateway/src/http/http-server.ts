import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';

export interface HttpServer {
  readonly url: string;
  /** From now on each answer ends its connection, so that who asks often goes elsewhere before this server stops. */
  drain(): void;
  /** Takes no more connections, lets running requests finish for up to `withinMs`, then ends them. */
  stop(withinMs: number): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Listens; rejects where the port is taken. A fault in answering becomes a 500 and a line in the log. */
export async function listen(host: string, port: number, answer: Answer, log: Logger): Promise<HttpServer> {
  // No limit on a whole request: a large upload takes long. Headers, bodies of operations and pauses have limits of their own.
  const timeouts = { requestTimeout: 0, headersTimeout: 30_000, keepAliveTimeout: 65_000 };
  let isDraining = false;
  const server = createServer(timeouts, (request, response) => {
    if (isDraining) response.shouldKeepAlive = false;
    answer(request, response).catch((error: Error) => {
      log.error({ problem: error.message, stack: error.stack }, 'request failed');
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(
        '{"errors":[{"message":"系统出错，请稍后再试。Something went wrong, please try again later."}]}',
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    drain() {
      isDraining = true;
    },
    stop: (ms) => stop(server, ms),
  };
}

async function stop(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection whose last request ends now would be kept open for the next one, which will not be taken.
  const idle = setInterval(() => server.closeIdleConnections(), 25);
  const limit = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
