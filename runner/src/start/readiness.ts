import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from './start-refused';

const WITHIN_MS = 90_000;
const POLL_MS = 150;

/** How long the policies of all services may take to be the same: an event and two looks. */
const ONE_LAW_MS = 20_000;

/** Waits until the gateway says that the database, the queue and every subgraph answer, by one set of policies. */
export async function awaitReady(url: string): Promise<void> {
  const started = Date.now();
  const limit = started + WITHIN_MS;
  let last = 'no answer';
  while (Date.now() < limit) {
    try {
      const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) });
      last = await response.text();
      if (response.ok && (goesByOneLaw(last) || Date.now() > started + ONE_LAW_MS)) return;
    } catch {
      last = 'no answer';
    }
    await sleep(POLL_MS);
  }
  throw new StartRefused(`Not everything became ready within ${WITHIN_MS / 1000} seconds: ${last}`);
}

function goesByOneLaw(answer: string): boolean {
  const { policiesDiffer = [] } = JSON.parse(answer) as { policiesDiffer?: string[] };
  return policiesDiffer.length === 0;
}
