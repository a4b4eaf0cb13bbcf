import { setTimeout as sleep } from 'node:timers/promises';
import { type Caller, signDelegation } from '@dixian/access';

/** An error of the graph, as far as an export looks at it. */
export interface GraphProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly subgraph?: string; readonly serviceName?: string };
}

export interface GraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphProblem[];
}

/** The graph did not answer, or not in full, though it was asked again. */
export class GraphAway extends Error {
  override readonly name = 'GraphAway';
}

// What may be over the next time: a department that does not answer, keys that are being changed.
const PASSING = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_ANSWER_INVALID',
  'IDENTITY_UNAVAILABLE',
  'DATABASE_AWAY',
  'INTERNAL_SERVER_ERROR',
  'TOKEN_INVALID',
]);
const TIMEOUT_MS = 60_000;

export interface AskGraph {
  readonly url: string;
  readonly secret: string;
  /** Waits between the times a page is asked for, in milliseconds. */
  readonly waits: readonly number[];
  /** What the others say is taken though some of the graph is away, where all the roots answered. */
  readonly inParts?: boolean;
}

/** Asks an operation in the name of an account; again after a while where the graph or a part of it is away. */
export async function askGraph(
  { url, secret, waits, inParts = false }: AskGraph,
  { caller, work }: { caller: Caller; work: string },
  operation: { query: string; variables: object },
  signal?: AbortSignal,
): Promise<GraphAnswer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(url, signDelegation({ caller, work }, { secret, now: new Date() }), operation);
    const passing = answer?.errors?.find(isPassing);
    if (answer && !passing) return answer;
    const wait = waits[attempt];
    if (wait === undefined) {
      if (inParts && answer && hasRoots(answer.data)) return answer;
      throw new GraphAway(passing?.message);
    }
    await sleep(wait, undefined, { signal });
  }
}

/** The services whose part of an answer is missing for now. */
export function awayIn(answer: GraphAnswer): ReadonlySet<string> {
  const missing = missingFrom(answer);
  return new Set(missing.flatMap(({ extensions }) => extensions?.subgraph ?? extensions?.serviceName ?? []));
}

/** What is said of parts of an answer that are missing for now. */
export function missingFrom({ errors = [] }: GraphAnswer): GraphProblem[] {
  return errors.filter(isPassing);
}

function isPassing({ extensions }: GraphProblem): boolean {
  return PASSING.has(extensions?.code ?? '');
}

/** Whether every root of an answer is there. */
export function hasRoots(data: GraphAnswer['data']): data is Record<string, unknown> {
  return data !== null && data !== undefined && Object.values(data).every((root) => root !== null);
}

async function once(url: string, authorization: string, operation: object): Promise<GraphAnswer | undefined> {
  try {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': 'zh-CN',
      },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return (await response.json()) as GraphAnswer;
  } catch {
    return undefined;
  }
}
