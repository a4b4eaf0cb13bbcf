import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '../client/graph-client';

const LONGEST_MS = 120_000;
const POLL_MS = 500;

/**
 * Waits until departments have heard of all that was loaded, so that what is shown afterwards is final; on a machine that
 * is very slow no longer than two minutes. Says whether they have.
 */
export async function awaitSettled(
  administrator: GraphClient,
  { longestMs = LONGEST_MS, pollMs = POLL_MS } = {},
): Promise<boolean> {
  for (const end = Date.now() + longestMs; Date.now() < end; await sleep(pollMs)) {
    const { data } = await administrator.ask<{ eventBacklog: { waiting: number }[] | null }>(
      '{ eventBacklog { waiting } }',
    );
    const backlog = data?.eventBacklog;
    if (backlog?.every(({ waiting }) => waiting === 0)) return true;
  }
  return false;
}
