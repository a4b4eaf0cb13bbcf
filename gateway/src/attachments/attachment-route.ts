import type { IncomingMessage, ServerResponse } from 'node:http';
import { CALLER_HEADER } from '@dixian/access';
import { request as ask, type Dispatcher } from 'undici';
import { passOn } from '../downloads/pass-on';
import { discardRest } from '../http/discard-rest';
import type { Exchange } from '../http/exchange';
import { refusalReply } from '../http/graphql-reply';
import { send, sendJson } from '../http/send';
import type { Identities } from '../identity/identity';
import { unknownCaller } from '../identity/unknown-caller';
import { holderOf } from '../quotas/holder';
import type { Quotas } from '../quotas/quotas';
import type { Subgraphs } from '../subgraphs/subgraphs';
import { passUpload } from '../uploads/pass-upload';
import { type UploadRefusalCode, uploadRefusal } from '../uploads/upload-refusal';
import { hasUploadHeaders } from '../uploads/upload-route';
import { atService } from './attachment-paths';
import type { OwnerOfMutation } from './mutation-owners';

export interface AttachmentRouteOptions {
  readonly identities: Identities;
  readonly subgraphs: Subgraphs;
  readonly ownerOf: OwnerOfMutation;
  readonly dispatcher: Dispatcher;
  readonly quotas: Quotas;
  /** Whether this is a training installation, whose files say so. */
  readonly practice: boolean;
}

// A part has half a megabyte; what is larger is none.
const PART_BYTES = 1024 * 1024;
const SILENCE_MS = 60_000;

/**
 * `POST /attachments?for=` begins a file for a mutation, `POST /attachments/{service}/{id}/parts/{n}` and
 * `POST /attachments/{service}/{id}` send and end it, `GET` of the same address fetches it: passed on to the service.
 */
export function attachmentRoute({
  identities,
  subgraphs,
  ownerOf,
  dispatcher,
  quotas,
  practice,
}: AttachmentRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { language, requestId, outcome }: Exchange,
    address: URL,
  ): Promise<void> => {
    outcome.operationName = 'attachment';
    const refuse = async (code: UploadRefusalCode, detail?: Readonly<Record<string, string | number>>) => {
      const { status, body } = uploadRefusal(code, language, detail);
      outcome.codes = [code];
      await sendJson(request, response, status, body);
      discardRest(request);
    };
    // A paper fetches the pictures it shows in the name of whom it is printed for.
    const isRead = request.method === 'GET';
    const { authorization } = request.headers;
    const identity = isRead
      ? await identities.ofReader(authorization, language)
      : await identities.of(authorization, language);
    if (!identity.known) {
      outcome.codes = [identity.reason];
      await send(request, response, refusalReply(unknownCaller(identity.reason, language), undefined));
      return discardRest(request);
    }
    const asked = atService(request.method, address, ownerOf);
    if (!asked) return refuse('ATTACHMENT_UNKNOWN');
    if (request.method === 'POST' && !hasUploadHeaders(request)) return refuse('UPLOAD_HEADERS_MISSING');
    if (asked.subgraph === undefined) return refuse('ATTACHMENTS_NOT_TAKEN');
    const service = subgraphs.addresses().find(({ name }) => name === asked.subgraph);
    if (!service) return refuse('ATTACHMENT_UNKNOWN');
    // Counted where a file begins: its parts may have to be sent again.
    const begins = address.pathname === '/attachments';
    const used = begins ? quotas.take(holderOf(identity.caller), 'attachments', 1) : undefined;
    if (used) {
      response.setHeader('retry-after', String(used.retryAfter));
      return refuse('QUOTA_USED_UP', { ...used });
    }
    const url = new URL(asked.target, service.url);
    const headers = {
      'accept-language': language,
      'x-request-id': requestId,
      [CALLER_HEADER]: identity.signedCaller(service.name),
    };
    if (isRead) {
      const waits = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };
      const answer = await ask(url, { headers, dispatcher, ...waits }).catch(() => undefined);
      return answer ? passOn(answer, response, practice) : refuse('SUBGRAPH_UNAVAILABLE');
    }
    const octets = { ...headers, 'content-type': 'application/octet-stream' };
    await passUpload({
      request,
      response,
      to: { url, headers: octets, maxBytes: PART_BYTES, dispatcher },
      changed: () => subgraphs.changed(),
      refuse,
      // A department that takes no files has no such route.
      refusalOf: ({ status }) => (status === 404 && begins ? 'ATTACHMENTS_NOT_TAKEN' : undefined),
    });
  };
}
