import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Watch } from '../watching/watch';
import type { Exchange } from './exchange';

// A name that a client gives an operation is told unless it may hold a number of somebody.
const NAME = /^(?:[A-Za-z_]|\d(?!\d{3}))+$/;

/**
 * Logs and counts each request when its answer has gone out: what was run and how long each part took; never variables,
 * tokens or addresses.
 */
export function logAccess(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  watch: Watch,
  path: string,
): void {
  const started = performance.now();
  response.once('close', () => {
    const { requestId, outcome, timings, traced } = exchange;
    const status = response.writableFinished ? response.statusCode : undefined;
    const ms = performance.now() - started;
    watch.ended(exchange, status, ms);
    log.info({
      requestId,
      traceId: traced?.traceId,
      method: request.method,
      path,
      status: status ?? 'aborted',
      operation: outcome.operationName?.match(NAME)?.[0],
      errors: outcome.codes.length > 0 ? outcome.codes : undefined,
      ms: Math.round(ms * 10) / 10,
      subgraphs: timings.length > 0 ? timings : undefined,
    });
  });
}
