import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Exchange } from './exchange';

/** Logs each request when its answer has gone out: what was run and how long each part took; never variables, tokens or addresses. */
export function logAccess(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  path: string,
): void {
  const started = performance.now();
  response.once('close', () => {
    const { requestId, outcome, timings } = exchange;
    log.info({
      requestId,
      method: request.method,
      path,
      status: response.writableFinished ? response.statusCode : 'aborted',
      operation: outcome.operationName,
      errors: outcome.codes.length > 0 ? outcome.codes : undefined,
      ms: Math.round((performance.now() - started) * 10) / 10,
      subgraphs: timings.length > 0 ? timings : undefined,
    });
  });
}
