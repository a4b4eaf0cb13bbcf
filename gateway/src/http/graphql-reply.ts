import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Outcome } from '../apollo/request-state';
import type { Reply } from './send';

/** The request as Apollo Server takes it. */
export function graphqlRequest(request: IncomingMessage, search: string, body: unknown): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method ?? 'GET', headers, search, body };
}

/** The reply to an operation, as Apollo Server gave it. */
export function graphqlReply(response: HTTPGraphQLResponse, outcome: Outcome): Reply {
  const headers: OutgoingHttpHeaders = Object.fromEntries(response.headers);
  const body = response.body.kind === 'complete' ? response.body.string : '';
  return { status: statusOf(response, outcome), headers: { 'cache-control': 'no-store', ...headers }, body };
}

// GraphQL over HTTP, 6.4.1: to clients that take application/json, 200 says that the body is a GraphQL response,
// a refused document included; only application/graphql-response+json has statuses of its own for these.
function statusOf(response: HTTPGraphQLResponse, outcome: Outcome): number {
  const status = response.status ?? 200;
  const isPlainJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return status === 400 && outcome.refused && isPlainJson ? 200 : status;
}

/** The reply to a request that is refused before any operation is read from it. */
export function refusalReply(error: GraphQLError, accept: string | undefined): Reply {
  const { http, ...extensions } = error.extensions as {
    http: { status: number; headers: ReadonlyMap<string, string> };
  };
  const type = accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
  return {
    status: http.status,
    headers: { 'content-type': type, 'cache-control': 'no-store', ...Object.fromEntries(http.headers) },
    body: JSON.stringify({ errors: [{ message: error.message, extensions }] }),
  };
}
