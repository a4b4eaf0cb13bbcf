import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 25;

/** Asks until the answer is truthy and gives it; an Error naming `what` after the limit (default 30 s). */
export async function waitUntil<T>(
  predicate: () => T | Promise<T>,
  { timeoutMs = 30_000, what = 'what the test waits for' }: { timeoutMs?: number; what?: string } = {},
): Promise<NonNullable<T>> {
  const limit = Date.now() + timeoutMs;
  for (;;) {
    const answer = await predicate();
    if (answer) return answer;
    if (Date.now() > limit) throw new Error(`Not within ${timeoutMs} ms: ${what}`);
    await sleep(POLL_MS);
  }
}
