import type { IncomingMessage, ServerResponse } from 'node:http';
import { CALLER_HEADER } from '@dixian/access';
import type { Dispatcher } from 'undici';
import { discardRest } from '../http/discard-rest';
import type { Exchange } from '../http/exchange';
import { refusalReply } from '../http/graphql-reply';
import { send, sendJson } from '../http/send';
import type { Identities } from '../identity/identity';
import { unknownCaller } from '../identity/unknown-caller';
import { holderOf } from '../quotas/holder';
import type { Quotas } from '../quotas/quotas';
import type { Subgraphs } from '../subgraphs/subgraphs';
import type { LedgerOwners } from './ledgers';
import { passUpload } from './pass-upload';
import { type UploadRefusalCode, uploadRefusal } from './upload-refusal';

export interface UploadRouteOptions {
  readonly identities: Identities;
  readonly subgraphs: Subgraphs;
  readonly ledgers: () => LedgerOwners;
  readonly maxBytes: number;
  readonly dispatcher: Dispatcher;
  readonly quotas: Quotas;
}

/**
 * `POST /uploads?ledger=&file=`: passes a file on to the service that owns the ledger. Identity is in the
 * Authorization header and the other two headers are none that a form can send, so no other site can upload.
 */
export function uploadRoute(options: UploadRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    query: URLSearchParams,
  ): Promise<void> => {
    const { language, requestId, outcome } = exchange;
    outcome.operationName = 'upload';
    const refuse = async (code: UploadRefusalCode, detail?: Readonly<Record<string, string | number>>) => {
      const { status, body } = uploadRefusal(code, language, detail);
      outcome.codes = [code];
      await sendJson(request, response, status, body);
      discardRest(request);
    };
    const identity = await options.identities.of(request.headers.authorization, language);
    if (!identity.known) {
      outcome.codes = [identity.reason];
      await send(request, response, refusalReply(unknownCaller(identity.reason, language), undefined));
      return discardRest(request);
    }
    if (!hasUploadHeaders(request)) return refuse('UPLOAD_HEADERS_MISSING');
    const ledger = query.get('ledger') ?? '';
    const owner = options.ledgers().get(ledger);
    if (!owner) return refuse('LEDGER_UNKNOWN');
    const file = query.get('file') ?? '';
    if (file === '' || file.length > 200) return refuse('FILE_NAME_MISSING');
    const service = options.subgraphs.addresses().find(({ name }) => name === owner);
    if (!service) return refuse('SUBGRAPH_UNAVAILABLE');

    const used = options.quotas.take(holderOf(identity.caller), 'uploads', 1);
    if (used) {
      response.setHeader('retry-after', String(used.retryAfter));
      return refuse('QUOTA_USED_UP', { ...used });
    }

    const url = new URL('/uploads', service.url);
    url.search = new URLSearchParams({ ledger, file }).toString();
    const headers = {
      'content-type': 'application/octet-stream',
      'accept-language': language,
      'x-request-id': requestId,
      [CALLER_HEADER]: identity.signedCaller(service.name),
      ...(exchange.traced && { traceparent: exchange.traced.parent }),
    };
    const { maxBytes, dispatcher } = options;
    const to = { url, headers, maxBytes, dispatcher };
    const changed = () => options.subgraphs.changed();
    await passUpload({ request, response, to, changed, refuse });
  };
}

/** Whether a request says that it brings bytes, by two headers that no form can send. */
export function hasUploadHeaders({ headers }: IncomingMessage): boolean {
  const isBinary = /^application\/octet-stream\s*(;|$)/i.test(headers['content-type'] ?? '');
  return isBinary && headers['x-dixian-upload'] === '1';
}
