import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from '../src/client/graph-client';

interface Received {
  receiveLead: { __typename: string; lead?: { id: string } };
}

/** What became of work that went on all the time. */
export interface SteadyWork {
  /** Ids of the leads by the key that each was received under. */
  readonly leads: ReadonlyMap<string, string>;
  /** Answers that were wrong: another lead for a key, or a refusal of what was right. */
  readonly wrong: readonly string[];
  /** The longest time in which no lead was received. */
  readonly longestMs: number;
  readonly attempts: number;
  /** What was answered to attempts that were not taken. */
  readonly failed: readonly string[];
}

const RECEIVE = `mutation ($input: ReceiveLeadInput!) {
  receiveLead(input: $input) { __typename ... on LeadReceived { lead { id } } } }`;
const PAUSE_MS = 25;

/**
 * Receives leads one after another, as that clerk, until it is ended, each with a key of its own and again with the same until it is
 * answered, as a client does that was cut off. Every third is asked once more after its answer.
 */
export function steadyLeads(
  client: GraphClient,
  households: readonly string[],
  occurredOn: string,
  clerk = 'steady',
): { readonly count: number; end(): Promise<SteadyWork> } {
  const leads = new Map<string, string>();
  const wrong: string[] = [];
  const failed: string[] = [];
  let [attempts, longestMs, number, isEnding] = [0, 0, 0, false];
  const attempt = async (key: string, householdId: string): Promise<string | undefined> => {
    attempts++;
    const input = {
      householdId,
      channel: 'SURVEY',
      leadType: 'HOUSING',
      occurredOn,
      idempotencyKey: key,
    };
    const answer = await client
      .ask<Received>(RECEIVE, { input })
      .catch((error: Error) => ({ data: undefined, errors: [`${error.message}: ${error.cause}`] }));
    const received = answer.data?.receiveLead;
    if (received?.lead) return received.lead.id;
    if (received) wrong.push(`${key}: ${JSON.stringify(received)}`);
    failed.push(JSON.stringify(answer.errors));
    await sleep(PAUSE_MS);
    return undefined;
  };
  const work = async () => {
    let last = performance.now();
    while (!isEnding) {
      const key = `${clerk} ${number}`;
      const household = households[number % households.length] ?? '';
      let id: string | undefined;
      while (id === undefined) id = await attempt(key, household);
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
      leads.set(key, id);
      if (number % 3 === 0) {
        const again = await attempt(key, household);
        if (again !== undefined && again !== id) wrong.push(`${key}: ${id}, then ${again}`);
      }
      number++;
    }
  };
  const working = work();
  return {
    get count() {
      return leads.size;
    },
    async end() {
      isEnding = true;
      await working;
      return { leads, wrong, longestMs, attempts, failed };
    },
  };
}
