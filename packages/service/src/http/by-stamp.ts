import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ForwardedCaller, POLICIES_HEADER } from '@dixian/access';
import type { Message } from '@dixian/graph';
import type { Pinning } from '../define-service';
import { respondJson } from './routes';

const MISSING: Message = {
  zh: '这个部门尚未取得刚刚生效的政策文件，请稍后再试。',
  en: 'This department does not have the policies that have just come into effect yet; please try again.',
};

/**
 * Does a request by the set of policies that the gateway stamped it with, so that all of an answer goes by one. Where the
 * service has none of that stamp it says so with the code of a department that does not answer: a client knows it as "ask again".
 */
export async function byStamp(
  pinning: Pinning | undefined,
  of: { service: string; request: IncomingMessage; response: ServerResponse; caller: ForwardedCaller },
  work: () => Promise<void>,
): Promise<void> {
  const { service, request, response, caller } = of;
  if (!pinning) return work();
  const stamp = request.headers[POLICIES_HEADER];
  const done = await pinning.request(typeof stamp === 'string' ? stamp : undefined, work);
  if (done) return;
  const extensions = {
    code: 'SUBGRAPH_UNAVAILABLE',
    subgraph: service,
    reason: 'POLICIES_DIFFER',
    retryable: true,
  };
  // A route is asked by more than the gateway's executor, for whom only the status says that nothing was done.
  const status = request.url?.startsWith('/graphql') ? 200 : 503;
  respondJson(response, status, { data: null, errors: [{ message: MISSING[caller.language], extensions }] });
}
