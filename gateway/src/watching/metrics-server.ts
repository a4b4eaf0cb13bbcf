import type { Logger } from 'pino';
import { type HttpServer, listen } from '../http/http-server';

/** Tells figures at `/metrics` on a port of its own, which the outside does not reach: they are for who runs the house. */
export function metricsServer(
  { host, port }: { host: string; port: number },
  text: () => Promise<string>,
  log: Logger,
): Promise<HttpServer> {
  return listen(
    host,
    port,
    async ({ url }, response) => {
      const isAsked = url === '/metrics';
      response.writeHead(isAsked ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(isAsked ? await text() : 'Figures are at /metrics.\n');
    },
    log,
  );
}
