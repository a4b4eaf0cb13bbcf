import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from './start-refused';

const WITHIN_MS = 90_000;
const POLL_MS = 150;

/** Waits until the gateway says that the database, the queue and every subgraph answer. */
export async function awaitReady(url: string): Promise<void> {
  const limit = Date.now() + WITHIN_MS;
  let last = 'no answer';
  while (Date.now() < limit) {
    try {
      const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) });
      if (response.ok) return;
      last = await response.text();
    } catch {
      last = 'no answer';
    }
    await sleep(POLL_MS);
  }
  throw new StartRefused(`Not everything became ready within ${WITHIN_MS / 1000} seconds: ${last}`);
}
