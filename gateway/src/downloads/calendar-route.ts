import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { CALLER_HEADER } from '@dixian/access';
import { request as ask, type Dispatcher } from 'undici';
import type { Exchange } from '../http/exchange';
import { sendJson } from '../http/send';
import type { Identities } from '../identity/identity';
import type { Subgraphs } from '../subgraphs/subgraphs';

export interface CalendarRouteOptions {
  readonly identities: Identities;
  readonly subgraphs: Subgraphs;
  readonly dispatcher: Dispatcher;
  readonly originOf: (request: IncomingMessage) => string;
}

const PATH = /^\/calendars\/([0-9a-f-]{36})\.([\w-]{43})\.ics$/;
const OWNER = 'supervision';
const PASSED = ['content-type', 'content-length', 'content-disposition'];
const SILENCE_MS = 30_000;
const AWAY =
  '日历暂时无法读取，请稍后再试。The calendar cannot be read at the moment; please try again later.';

/** Whether a path is that of a unit's calendar. */
export function isCalendar(pathname: string): boolean {
  return PATH.test(pathname);
}

/** A path as it may be logged: the address of a calendar is the key to it. */
export function loggedPath(pathname: string): string {
  const [, id] = PATH.exec(pathname) ?? [];
  return id === undefined ? pathname : `/calendars/${id}`;
}

/** `GET /calendars/{id}.{seal}.ics`: for programs that fetch calendars and have no account; who may is judged by the address. */
export function calendarRoute({ identities, subgraphs, dispatcher, originOf }: CalendarRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { language, requestId, outcome }: Exchange,
    { pathname }: URL,
  ): Promise<void> => {
    outcome.operationName = 'calendar';
    const [, id = '', seal = ''] = PATH.exec(pathname) ?? [];
    const service = subgraphs.addresses().find(({ name }) => name === OWNER);
    const url = service && new URL(`/calendars?${new URLSearchParams({ id, seal })}`, service.url);
    const headers = {
      'x-request-id': requestId,
      [CALLER_HEADER]: identities.signPublic(originOf(request), language)(OWNER),
    };
    const waits = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };
    const answer = url && (await ask(url, { headers, dispatcher, ...waits }).catch(() => undefined));
    if (!answer) {
      outcome.codes = ['SUBGRAPH_UNAVAILABLE'];
      const error = { message: AWAY, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
      return sendJson(request, response, 503, { errors: [error] });
    }
    const passed = PASSED.flatMap((name) => {
      const value = answer.headers[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const kept = answer.statusCode === 200 ? 'private, max-age=900' : 'no-store';
    response.writeHead(answer.statusCode, { ...Object.fromEntries(passed), 'cache-control': kept });
    await pipeline(answer.body, response).catch(() => response.destroy());
  };
}
