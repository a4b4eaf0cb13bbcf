import type { IncomingMessage, ServerResponse } from 'node:http';
import { SERVICE_HEADER, verifyService } from '@dixian/access';
import { z } from 'zod';
import { ASKED_AT_ONCE, type GiveEvents } from '../events/give-events';
import { readJsonBody } from './read-body';
import { respondJson } from './routes';

/** Where a service gives its events to those that subscribe to them. */
export const EVENTS_PATH = '/events';

const question = z.object({ ids: z.array(z.uuid()).min(1).max(ASKED_AT_ONCE) });

/** Answers `POST /events`, for services only: `{ ids }` is answered with `{ events, unknown }`. */
export async function answerEvents(
  { service, secrets, give }: { service: string; secrets: readonly string[]; give: GiveEvents },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const header = request.headers[SERVICE_HEADER];
  const subscriber = verifyService(typeof header === 'string' ? header : undefined, {
    to: service,
    purpose: 'events',
    // One secret for all services: whoever has it may say to be any of them. Secrets of each service go here.
    secretsOf: () => secrets,
    now: new Date(),
  });
  if (subscriber === undefined)
    return refuse(response, 401, 'Only services that subscribe are answered here.');
  if (request.method !== 'POST') return refuse(response, 405, 'Events are asked for by POST.');
  const asked = question.safeParse(await readJsonBody(request));
  if (!asked.success)
    return refuse(response, 400, `Name the events as { "ids": [1 to ${ASKED_AT_ONCE} uuids] }.`);
  respondJson(response, 200, await give(subscriber, asked.data.ids));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  respondJson(response, status, { errors: [{ message }] });
}
