import type { IncomingMessage } from 'node:http';
import { type Caller, mayLoad } from '@dixian/access';
import {
  discardRest,
  inTime,
  type Route,
  readFileName,
  respondJson,
  scopeOf,
  UploadRefused,
  type UploadSlots,
} from '@dixian/service';
import { NOT_LOADED_HERE } from './upload-refused';
import { storeUpload, type Upload, type UploadQuota, type UploadStorage } from './upload-store';
import { whoseLedger } from './whose-ledger';

export interface UploadRouteOptions {
  service: string;
  storage: UploadStorage;
  ledgers: readonly string[];
  slots: UploadSlots;
  quota: UploadQuota;
  /** For the whole of one upload. */
  milliseconds: number;
}

/** `POST /uploads?ledger=&file=`: takes the file a caller sends through the gateway; answers 201 with the upload's id. */
export function uploadRoute(options: UploadRouteOptions): Route {
  return {
    method: 'POST',
    path: '/uploads',
    async handle(request, response, { caller, language }) {
      try {
        respondJson(response, 201, await take(options, request, caller));
      } catch (error) {
        // Who went away needs no answer, and is no fault.
        if (request.destroyed && !request.complete) return;
        if (!(error instanceof UploadRefused)) throw error;
        const { code } = error;
        const sentence = error.sentence(language);
        const told = code === 'LEDGER_NOT_OURS' ? `${sentence}(${options.ledgers.join('、')})` : sentence;
        // The rest of what is sent is no beginning of a further request.
        if (!request.complete) response.setHeader('connection', 'close');
        respondJson(response, error.status, { errors: [{ message: told, extensions: { code } }] });
        discardRest(request);
      }
    },
  };
}

async function take(options: UploadRouteOptions, request: IncomingMessage, caller: Caller): Promise<Upload> {
  const query = new URL(request.url ?? '/', 'http://service').searchParams;
  const ledger = query.get('ledger') ?? '';
  if (!mayLoad(caller, options.service, ledger)) {
    throw new UploadRefused('NOT_PERMITTED', { ...NOT_LOADED_HERE.NOT_PERMITTED, ...whoseLedger(ledger) });
  }
  if (!options.ledgers.includes(ledger)) {
    throw new UploadRefused('LEDGER_NOT_OURS', NOT_LOADED_HERE.LEDGER_NOT_OURS);
  }
  const upload = {
    ledger,
    fileName: readFileName(query.get('file') ?? ledger),
    uploadedBy: caller.id,
    scope: scopeOf(caller),
    announced: Number(request.headers['content-length'] ?? 0),
  };
  return options.slots.within({ account: caller.id, division: caller.division }, () =>
    storeUpload(options.storage, options.quota, upload, inTime(request, options.milliseconds)),
  );
}
