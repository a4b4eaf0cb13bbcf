import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '@dixian/access';
import { changeCursor, marksOf } from '@dixian/graph';
import type { Exchange } from '../http/exchange';
import { refusalReply } from '../http/graphql-reply';
import { send, sendJson } from '../http/send';
import type { Identities } from '../identity/identity';
import { unknownCaller } from '../identity/unknown-caller';
import type { Language } from '../language';
import type { ChangesPoll, Round } from './changes-poll';
import { liveEvent } from './live-event';
import { type Streams, writeEvent } from './streams';

export interface LiveRouteOptions {
  readonly identities: Identities;
  readonly poll: ChangesPoll;
  readonly streams: Streams;
  /** How often a quiet stream says that it is there: proxies end what is silent, and a cursor grows old. */
  readonly quietMs: number;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};
// The longest that a timer takes; no token lasts as long.
const LONGEST_MS = 2 ** 31 - 1;

const enough: Readonly<Record<Language, string>> = {
  zh: '打开的页面太多，请关掉一些再试。',
  en: 'Too many pages are open. Please close some and try again.',
};

/**
 * `GET /live?since={cursor}`: says that something changed, of which kinds and in which division, never what. It ends with the
 * token; a page that comes back with its cursor is told what it missed.
 */
export function liveRoute({ identities, poll, streams, quietMs }: LiveRouteOptions) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { language, outcome }: Exchange,
    { searchParams }: URL,
  ): Promise<void> => {
    outcome.operationName = 'live';
    const identity = await identities.of(request.headers.authorization, language);
    if (!identity.known) {
      outcome.codes = [identity.reason];
      return send(request, response, refusalReply(unknownCaller(identity.reason, language), undefined));
    }
    const { caller, expiresAt } = identity;
    if (!streams.take(response, caller.id)) {
      outcome.codes = ['TOO_MANY_STREAMS'];
      const error = { message: enough[language], extensions: { code: 'TOO_MANY_STREAMS' } };
      return sendJson(request, response, 429, { errors: [error] });
    }
    response.writeHead(200, HEADERS).flushHeaders();
    const stream = telling(response, caller);
    const still = setInterval(stream.still, quietMs);
    const expiry = setTimeout(
      () => {
        writeEvent(response, 'expired', stream.cursor(), {});
        response.end();
      },
      Math.min(expiresAt.getTime() - Date.now(), LONGEST_MS),
    );
    // Listening comes before asking: what changes in between is told twice rather than never.
    const stop = poll.listen(stream.hear);
    response.once('close', () => {
      stop();
      clearInterval(still);
      clearTimeout(expiry);
    });
    const since = searchParams.get('since');
    const marks = since === null ? undefined : marksOf(since);
    const round = await poll.since(since === null ? undefined : (marks ?? {}));
    if (response.destroyed) return;
    writeEvent(response, 'open', changeCursor(round.marks), {});
    stream.hear(round);
  };
}

function telling(response: ServerResponse, caller: Caller) {
  let latest = '';
  return {
    cursor: () => latest,
    hear(round: Round): void {
      const event = liveEvent(caller, round);
      latest = changeCursor(round.marks);
      if (event) writeEvent(response, 'changed', latest, event);
    },
    still(): void {
      if (latest !== '') writeEvent(response, 'still', latest, {});
    },
  };
}
