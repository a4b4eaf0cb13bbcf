import { SERVICE_HEADER, signService } from '@dixian/access';
import { type GivenEvents, givenEvents } from './give-events';

const TIMEOUT_MS = 10_000;

/** Asks a publisher in another process for events; an Error whenever it does not give them, for whatever reason. */
export async function fetchEvents(
  address: string,
  { service, publisher, secret }: { service: string; publisher: string; secret: string },
  ids: readonly string[],
): Promise<GivenEvents> {
  const now = new Date();
  const response = await fetch(`${address}/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [SERVICE_HEADER]: signService({ service, to: publisher }, { purpose: 'events', secret, now }),
    },
    body: JSON.stringify({ ids }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`it answers ${response.status}`);
  }
  return givenEvents.parse(await response.json());
}
