import type { IncomingMessage, ServerResponse } from 'node:http';
import { type PeerSecrets, SERVICE_HEADER, verifyService } from '@dixian/access';
import { z } from 'zod';
import { ASKED_AT_ONCE } from '../events/give-events';
import { behindMark, type EventPublisher, idRange, inDivision, NAMED_AT_ONCE } from '../events/publisher';
import { readJsonBody } from './read-body';
import { respondJson } from './routes';

/** Where a service gives its events to those that subscribe to them. */
const EVENTS_PATH = '/events';

const idsUpTo = (most: number) => z.object({ ids: z.array(z.uuid()).min(1).max(most) });
const uuids = (most: number) => `{ "ids": [1 to ${most} uuids] }`;
const RANGE = '{ "from": uuid, "below": uuid }';

/** One question that a subscriber may ask: how it is written, and its answer. */
interface Question {
  hint: string;
  answer(body: unknown, publisher: EventPublisher, subscriber: string): Promise<object> | undefined;
}

function question<Schema extends z.ZodType>(
  hint: string,
  schema: Schema,
  answer: (asked: z.infer<Schema>, publisher: EventPublisher, subscriber: string) => Promise<object>,
): Question {
  return {
    hint,
    answer(body, publisher, subscriber) {
      const asked = schema.safeParse(body);
      return asked.success ? answer(asked.data, publisher, subscriber) : undefined;
    },
  };
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  '': question(uuids(ASKED_AT_ONCE), idsUpTo(ASKED_AT_ONCE), ({ ids }, publisher, subscriber) =>
    publisher.give(subscriber, ids),
  ),
  '/handled': question(
    uuids(NAMED_AT_ONCE),
    idsUpTo(NAMED_AT_ONCE),
    async ({ ids }, publisher, subscriber) => ({ count: await publisher.acknowledge(subscriber, ids) }),
  ),
  '/missing': question(
    uuids(NAMED_AT_ONCE),
    idsUpTo(NAMED_AT_ONCE),
    async ({ ids }, publisher, subscriber) => ({ count: await publisher.sendAgain(subscriber, ids) }),
  ),
  '/digests': question(RANGE, idRange, async (range, publisher, subscriber) => ({
    digests: await publisher.digestsFor(subscriber, range),
  })),
  '/backlog': question('{ "division": code }', inDivision, async ({ division }, publisher, asker) => ({
    backlog: await publisher.backlogIn(asker, division),
  })),
  '/changes': question('{ "since": mark or null }', behindMark, ({ since }, publisher, asker) =>
    publisher.changesSince(asker, since),
  ),
  '/ids': question(RANGE, idRange, async (range, publisher, subscriber) => ({
    ids: await publisher.idsFor(subscriber, range),
  })),
};

/** Whether a path is one of those that services ask each other. */
export function isEventsPath(path: string): boolean {
  return path.startsWith(EVENTS_PATH) && path.slice(EVENTS_PATH.length) in QUESTIONS;
}

/** Answers `POST /events` and what lies below it, for services only. */
export async function answerEvents(
  { service, secrets, publisher }: { service: string; secrets: PeerSecrets; publisher: EventPublisher },
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const header = request.headers[SERVICE_HEADER];
  const subscriber = verifyService(typeof header === 'string' ? header : undefined, {
    to: service,
    purpose: 'events',
    secretsOf: secrets.from,
    now: new Date(),
  });
  if (subscriber === undefined)
    return refuse(response, 401, 'Only services that subscribe are answered here.');
  if (request.method !== 'POST') return refuse(response, 405, 'Events are asked for by POST.');
  const asked = QUESTIONS[path.slice(EVENTS_PATH.length)];
  const answer = asked?.answer(await readJsonBody(request), publisher, subscriber);
  if (!answer) return refuse(response, 400, `Ask as ${asked?.hint}.`);
  respondJson(response, 200, await answer);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  respondJson(response, status, { errors: [{ message }] });
}
