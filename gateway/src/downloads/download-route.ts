import type { IncomingMessage, ServerResponse } from 'node:http';
import { CALLER_HEADER } from '@dixian/access';
import { request as ask, type Dispatcher } from 'undici';
import type { Exchange } from '../http/exchange';
import { refusalReply } from '../http/graphql-reply';
import { send, sendJson } from '../http/send';
import type { Identities } from '../identity/identity';
import { unknownCaller } from '../identity/unknown-caller';
import type { Language } from '../language';
import { refusal } from '../limits/refusal';
import { holderOf } from '../quotas/holder';
import type { Quotas } from '../quotas/quotas';
import type { Subgraphs } from '../subgraphs/subgraphs';
import { passOn } from './pass-on';

export interface DownloadRouteOptions {
  readonly identities: Identities;
  readonly subgraphs: Subgraphs;
  readonly dispatcher: Dispatcher;
  /** Whether what is handed out is marked as practice. */
  readonly practice: boolean;
  readonly quotas: Quotas;
}

/** Paths of files, with the service that writes them, and the path and the parameter by which it knows them. */
const FILES = [
  { path: /^\/exports\/([\w-]{1,100})$/, owner: 'exports', at: '/exports', by: 'id' },
  { path: /^\/ledgers\/([\w-]{1,100})\/template\.xlsx$/, owner: 'exports', at: '/templates', by: 'ledger' },
  { path: /^\/print\/([a-z-]{1,40}\/[0-9a-f-]{36})$/, owner: 'exports', at: '/print', by: 'paper' },
  { path: /^\/notices\/([0-9a-f-]{36})\/list\.xlsx$/, owner: 'supervision', at: '/notice-list', by: 'id' },
] as const;
const SILENCE_MS = 60_000;

const away: Readonly<Record<Language, string>> = {
  zh: '导出服务暂时没有应答，请稍后再试。',
  en: 'The service that writes files is not answering at the moment. Please try again later.',
};

/** Whether a path is that of a file: an export, the template of a ledger, a paper to print, or the list of a notice. */
export function isDownload(pathname: string): boolean {
  return FILES.some(({ path }) => path.test(pathname));
}

function addressOf(pathname: string, subgraphs: Subgraphs): { name: string; url: URL } | undefined {
  for (const { path, owner, at, by } of FILES) {
    const named = path.exec(pathname)?.[1];
    const service = subgraphs.addresses().find(({ name }) => name === owner);
    if (named !== undefined && service)
      return {
        name: service.name,
        url: new URL(`${at}?${new URLSearchParams({ [by]: named })}`, service.url),
      };
  }
  return undefined;
}

/** `GET /exports/{id}`, `/ledgers/{kind}/template.xlsx`, `/print/{paper}/{id}` and `/notices/{id}/list.xlsx`: passed on to who writes them and streamed back. */
export function downloadRoute({ identities, subgraphs, dispatcher, practice, quotas }: DownloadRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { language, requestId, outcome }: Exchange,
    { pathname }: URL,
  ): Promise<void> => {
    outcome.operationName = 'download';
    const identity = await identities.of(request.headers.authorization, language);
    if (!identity.known) {
      outcome.codes = [identity.reason];
      return send(request, response, refusalReply(unknownCaller(identity.reason, language), undefined));
    }
    const refuse = () => {
      outcome.codes = ['SUBGRAPH_UNAVAILABLE'];
      const error = { message: away[language], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
      return sendJson(request, response, 503, { errors: [error] });
    };
    const used = quotas.take(holderOf(identity.caller), 'exports', 1);
    if (used) {
      outcome.codes = ['QUOTA_USED_UP'];
      const error = refusal('QUOTA_USED_UP', language, 429, { ...used });
      return send(request, response, refusalReply(error, undefined));
    }
    const owner = addressOf(pathname, subgraphs);
    if (!owner) return refuse();
    const headers = {
      'accept-language': language,
      'x-request-id': requestId,
      [CALLER_HEADER]: identity.signedCaller(owner.name),
    };
    const answer = await ask(owner.url, {
      headers,
      dispatcher,
      headersTimeout: SILENCE_MS,
      bodyTimeout: SILENCE_MS,
    }).catch(() => undefined);
    if (!answer) return refuse();
    await passOn(answer, response, practice);
  };
}
