import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { compress, encodingFor } from './compression';

export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** Sends a whole reply, compressed where the client takes it and it pays. */
export async function send(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const plain = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  const { body, encoding } = await compress(plain, encodingFor(request.headers['accept-encoding']));
  if (response.headersSent || response.destroyed) return;
  const headers: OutgoingHttpHeaders = { ...reply.headers, 'content-length': body.length };
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  response.appendHeader('vary', 'Accept-Encoding');
  response.writeHead(reply.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends a value as JSON. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  return send(request, response, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  });
}
