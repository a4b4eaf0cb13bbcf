import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ForwardedCaller } from '@dixian/access';

/** A further HTTP route of a service, reached only through the gateway with a verified caller. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  handle(request: IncomingMessage, response: ServerResponse, caller: ForwardedCaller): Promise<void>;
}

/** Answers with JSON. */
export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
