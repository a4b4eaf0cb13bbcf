import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outcome } from '../apollo/request-state';
import type { Reply } from '../http/send';
import type { SubgraphTiming } from '../subgraphs/call';

/**
 * Whether a browser may keep the answer: it was asked for by an address, every account gets the same, and nothing of it came
 * from another department, whose part below such a field may be the caller's.
 */
export function isKept(
  { method }: Pick<IncomingMessage, 'method'>,
  { status }: Pick<Reply, 'status'>,
  { alike, codes }: Pick<Outcome, 'alike' | 'codes'>,
  timings: readonly SubgraphTiming[],
): boolean {
  const asked = new Set(timings.map(({ subgraph }) => subgraph));
  return method === 'GET' && alike === true && status === 200 && codes.length === 0 && asked.size === 1;
}

/**
 * The answer as a browser keeps it: asked again each time, since the law may be another from one moment to the next, and sent
 * again only where it is. Undefined where the browser has it, which is said.
 */
export function keptReply(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Reply,
): Reply | undefined {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  const kept = { ...headers, 'cache-control': 'private, no-cache', etag };
  response.appendHeader('vary', 'Authorization, Accept-Language, Accept');
  if (!isKnown(request.headers['if-none-match'], etag)) return { status, headers: kept, body };
  response.writeHead(304, { 'cache-control': kept['cache-control'], etag }).end();
  return undefined;
}

function isKnown(given: string | undefined, etag: string): boolean {
  return (given ?? '').split(',').some((one) => one.trim() === etag || one.trim() === '*');
}
