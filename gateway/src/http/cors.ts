import type { IncomingMessage, ServerResponse } from 'node:http';

const allowedHeaders = [
  'accept',
  'accept-language',
  // Who asks, by the names that clients send of themselves: which screen still uses a deprecated field.
  'apollographql-client-name',
  'apollographql-client-version',
  'graphql-client-name',
  'graphql-client-version',
  'apollo-require-preflight',
  'authorization',
  'content-type',
  'traceparent',
  'tracestate',
  'x-apollo-operation-name',
  'x-dixian-former-place',
  'x-dixian-upload',
  'x-request-id',
].join(', ');

/**
 * Lets pages of the allowed origins use the graph; without any, none but our own. Answers preflight requests and
 * returns true for them. Cookies are never allowed: identity is in the Authorization header.
 */
export function cors(
  request: IncomingMessage,
  response: ServerResponse,
  origins: ReadonlySet<string>,
): boolean {
  const { origin } = request.headers;
  const isPreflight =
    request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (origins.size > 0) response.appendHeader('vary', 'Origin');
  if (origin !== undefined && origins.has(origin)) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-request-id');
    if (isPreflight) {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', allowedHeaders);
      response.setHeader('access-control-max-age', '7200');
    }
  }
  if (isPreflight) response.writeHead(204, { 'content-length': 0 }).end();
  return isPreflight;
}
