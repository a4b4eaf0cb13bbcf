import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../http/exchange';
import { readBody } from '../http/read-body';
import { type Reply, send } from '../http/send';
import type { AskGraph } from './ask-graph';
import { type Filled, formPage, type Mistake, missingOf } from './form-page';
import { isFromElsewhere } from './from-elsewhere';
import { isReceipt, isStatus, type Place, type Receipt, type Refused, type Status } from './operations';
import type { Setting } from './page';
import { poster } from './poster';
import { plainPage, receiptPage, statusPage } from './told-pages';
import { words } from './words';

export interface SelfReportRouteOptions {
  readonly ask: AskGraph;
  /** The gateway as people reach it; as they reached it now unless given. */
  readonly publicUrl: string | undefined;
  readonly practice: boolean;
}

const METHODS = ['GET', 'HEAD', 'POST'];
const PATH = /^\/self-report(?:\/(?:(status)|(\d{9}|\d{12})(\/poster)?))?\/?$/;
// A statement of 2,000 characters, each of them nine letters in a form.
const longestForm = 32 * 1024;

/** Whether a path is one of 自主申报. */
export function isSelfReport(pathname: string): boolean {
  return pathname === '/self-report' || pathname.startsWith('/self-report/');
}

/** Pages on which households report themselves: plain HTML over the public operations of the graph. */
export function selfReportRoute({ ask, publicUrl, practice }: SelfReportRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    arrived: Exchange,
    { pathname, searchParams }: URL,
  ): Promise<void> => {
    const chosen = searchParams.get('lang');
    const language = chosen === 'zh' || chosen === 'en' ? chosen : arrived.language;
    const exchange = { ...arrived, language };
    const setting: Setting = { language, practice };
    const reply = await answer({ request, exchange, setting, pathname });
    await send(request, response, reply);
  };

  async function answer(asked: Asked): Promise<Reply> {
    const { request, exchange, setting, pathname } = asked;
    const said = words[setting.language];
    const [found, status, code, isPoster] = PATH.exec(pathname) ?? [];
    const tell = (message: string, as: number) =>
      plainPage(setting, { message, here: '/self-report', status: as });
    if (found === undefined) return tell(said.unknownPlace, 404);
    if (!METHODS.includes(request.method ?? '')) return tell(said.elsewhere, 405);
    if (request.method !== 'POST') {
      if (status) return statusPage(setting, { told: undefined });
      if (!code) return tell(said.noPlace, 200);
    }
    const filled = request.method === 'POST' ? await formOf(request, publicUrl) : {};
    if (!filled) return tell(said.elsewhere, 403);
    if (status) return askStatus(asked, filled);
    const data = code && (await ask<{ selfReportPlace: Place | null }>(request, exchange, 'place', { code }));
    if (!code) return tell(said.noPlace, 405);
    if (!data) return filled.key ? formPage(setting, unanswered(code, filled, said)) : tell(said.away, 503);
    const place = data.selfReportPlace;
    if (!place) return tell(said.unknownPlace, 404);
    if (isPoster) return poster(setting, place, `${publicUrl ?? hostOf(request)}/self-report/${place.code}`);
    if (request.method !== 'POST') {
      return formPage(setting, { place, filled: {}, mistakes: [] });
    }
    return submit(asked, place, filled);
  }

  async function submit({ request, exchange, setting }: Asked, place: Place, filled: Filled): Promise<Reply> {
    const again = (mistakes: readonly Mistake[], status: number) =>
      formPage(setting, { place, filled, mistakes, status });
    const missing = missingOf(filled, setting.language);
    if (missing.length > 0) return again(missing, 422);
    const { key, village, leadType, statement, name, certificateNumber, phone } = filled;
    const division = place.villages.some(({ code }) => code === village) ? village : place.code;
    const input = { division, leadType, statement, name, certificateNumber, phone, idempotencyKey: key };
    const data = await ask<{ submitSelfReport: Receipt | Refused }>(request, exchange, 'submit', { input });
    if (!data) return again([{ message: words[setting.language].away }], 503);
    const told = data.submitSelfReport;
    if (isReceipt(told)) return receiptPage(setting, place.code, told);
    const { message, field } = told;
    return again([{ message, ...(field && { field }) }], told.__typename === 'RateLimited' ? 429 : 422);
  }

  async function askStatus({ request, exchange, setting }: Asked, filled: Filled): Promise<Reply> {
    const { receiptNumber = '' } = filled;
    const data = await ask<{ selfReportStatus: Status | Refused | null }>(request, exchange, 'status', {
      receiptNumber,
    });
    const told = data?.selfReportStatus;
    if (!told) return statusPage(setting, { told: { message: words[setting.language].away }, status: 503 });
    if (isStatus(told)) return statusPage(setting, { told });
    return statusPage(setting, { told, status: told.__typename === 'RateLimited' ? 429 : 404 });
  }
}

// The form as it was sent, where not even the place can be asked for: nothing that was typed is lost.
function unanswered(code: string, filled: Filled, said: (typeof words)['zh']) {
  const villages = filled.village ? [{ code: filled.village, name: said.villageChosen }] : [];
  return { place: { code, names: [], villages }, filled, mistakes: [{ message: said.away }], status: 503 };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly exchange: Exchange;
  readonly setting: Setting;
  readonly pathname: string;
}

// The form that was sent; undefined where it is none of ours.
async function formOf(request: IncomingMessage, publicUrl: string | undefined): Promise<Filled | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded') || isFromElsewhere(request.headers, publicUrl)) {
    return undefined;
  }
  const body = await readBody(request, longestForm);
  return 'text' in body ? Object.fromEntries(new URLSearchParams(body.text)) : undefined;
}

function hostOf({ headers }: IncomingMessage): string {
  return `http://${headers.host ?? ''}`;
}
