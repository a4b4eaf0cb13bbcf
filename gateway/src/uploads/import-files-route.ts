import type { IncomingMessage, ServerResponse } from 'node:http';
import { CALLER_HEADER } from '@dixian/access';
import { request as ask, type Dispatcher } from 'undici';
import { passOn } from '../downloads/pass-on';
import type { Exchange } from '../http/exchange';
import { refusalReply } from '../http/graphql-reply';
import { send, sendJson } from '../http/send';
import type { Identities } from '../identity/identity';
import { unknownCaller } from '../identity/unknown-caller';
import type { Subgraphs } from '../subgraphs/subgraphs';
import type { LedgerOwners } from './ledgers';
import { type UploadRefusalCode, uploadRefusal } from './upload-refusal';

export interface ImportFilesRouteOptions {
  readonly identities: Identities;
  readonly subgraphs: Subgraphs;
  readonly ledgers: () => LedgerOwners;
  readonly dispatcher: Dispatcher;
  /** Whether what is handed out is marked as practice. */
  readonly practice: boolean;
}

const FILE = /^\/imports\/([0-9a-f-]{36})\/(errors\.xlsx|receipt\.xlsx|receipt\.html)$/;
const SILENCE_MS = 60_000;

/** Whether a path is that of a file about an import. */
export function isImportFile(pathname: string): boolean {
  return FILE.test(pathname);
}

/**
 * `GET /imports/{id}/errors.xlsx`, `/receipt.xlsx` and `/receipt.html`: streamed from the service that keeps the run. Which
 * one that is, only they know: they are asked in turn, the owner of `?ledger=` alone where it is given.
 */
export function importFilesRoute(options: ImportFilesRouteOptions) {
  const { identities, subgraphs, ledgers, dispatcher } = options;
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { language, requestId, outcome }: Exchange,
    { pathname, searchParams }: URL,
  ): Promise<void> => {
    outcome.operationName = 'import-file';
    const identity = await identities.of(request.headers.authorization, language);
    if (!identity.known) {
      outcome.codes = [identity.reason];
      return send(request, response, refusalReply(unknownCaller(identity.reason, language), undefined));
    }
    const [, id = '', file = ''] = FILE.exec(pathname) ?? [];
    let code: UploadRefusalCode = 'IMPORT_UNKNOWN';
    for (const service of servicesOf(searchParams.get('ledger'))) {
      const url = new URL(`/imports/${file}?${new URLSearchParams({ id })}`, service.url);
      const headers = {
        'accept-language': language,
        'x-request-id': requestId,
        [CALLER_HEADER]: identity.signedCaller(service.name),
      };
      const waits = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };
      const answer = await ask(url, { headers, dispatcher, ...waits }).catch(() => undefined);
      if (answer && answer.statusCode !== 404) return passOn(answer, response, options.practice);
      if (answer) await answer.body.dump();
      else code = 'SUBGRAPH_UNAVAILABLE';
    }
    const { status, body } = uploadRefusal(code, language);
    outcome.codes = [code];
    await sendJson(request, response, status, body);
  };

  function servicesOf(ledger: string | null): { name: string; url: string }[] {
    const owners = ledgers();
    const owner = ledger === null ? undefined : owners.get(ledger);
    const names = new Set(owner === undefined ? owners.values() : [owner]);
    return subgraphs.addresses().filter(({ name }) => names.has(name));
  }
}
