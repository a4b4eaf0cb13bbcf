import { type HostileCall, hostileCalls, introspected } from './hostile-calls';
import type { Answer, ServiceRequests } from './service-requests';

const AT_ONCE = 4;

/** The calls that a service answers by a fault of the system, each once for its field and place. */
export async function faultsOf(
  calls: readonly HostileCall[],
  ask: (query: string, variables: object) => Promise<Answer<unknown>>,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...calls];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let call = waiting.pop(); call; call = waiting.pop()) {
        const { errors } = await ask(call.query, call.variables);
        const fault = errors?.find(({ extensions }) => isFault(extensions?.code));
        if (fault) faults.push(`${call.name}: ${fault.message}`);
      }
    }),
  );
  return faults.sort();
}

// A document that is not valid would ask nothing: that is a fault of the test.
function isFault(code: unknown): boolean {
  return code === undefined || code === 'INTERNAL_SERVER_ERROR' || String(code).startsWith('GRAPHQL_');
}

/** Some of many, the same ones for the same seed. */
export function sampleOf<T>(all: readonly T[], count: number, seed: number): T[] {
  // Mulberry32, of 32 bits.
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item);
}

// Whoever belongs to no department is answered by the same code, so that of those calls some show what all would.
const OF_OTHERS = 500;
const SEED = 20_251_201;

/**
 * Puts every hostile call that a service's schema allows, as that account; as one of the platform, a sample of them. Tells
 * how many there were, and which were faults.
 */
export async function hostileInput(
  { ask }: Pick<ServiceRequests, 'ask'>,
  account: string,
): Promise<{ readonly asked: number; readonly faults: readonly string[] }> {
  const all = hostileCalls(await introspected((query) => ask('admin@', query)), { known: {} });
  const calls = account.endsWith('@') ? sampleOf(all, OF_OTHERS, SEED) : all;
  const faults = await faultsOf(calls, (query, variables) => ask(account, query, variables));
  return { asked: calls.length, faults };
}
