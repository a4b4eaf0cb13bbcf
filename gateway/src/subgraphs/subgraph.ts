import { performance } from 'node:perf_hooks';
import { POLICIES_HEADER } from '@dixian/access';
import type { Traced } from '@dixian/telemetry';
import type { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { CallContext, SubgraphResult } from './call';
import { Circuit, type CircuitSettings } from './circuit';
import { NoAnswerInTime, post, type SubgraphAnswer } from './post';
import { resultOf } from './result';
import { subgraphUnavailable, type UnavailableReason } from './unavailable';

export interface SubgraphSettings {
  /** Longest wait for one answer, in milliseconds. */
  readonly timeoutMs: number;
  readonly connections: number;
  readonly circuit: CircuitSettings;
  /** Monotonic milliseconds, by which the circuit counts. */
  readonly now: () => number;
}

interface Calling {
  readonly context: CallContext;
  readonly started: number;
  readonly repeatable: boolean;
  readonly traced: Traced | undefined;
}

/** One department's service: a pool of kept-alive connections, a time limit and a circuit. */
export class Subgraph {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly circuit: Circuit;

  constructor(
    readonly name: string,
    readonly url: string,
    private readonly settings: SubgraphSettings,
    private readonly onFailure: (subgraph: string, reason: UnavailableReason, detail: string) => void,
  ) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.circuit = new Circuit(settings.circuit);
    this.pool = new Pool(origin, {
      connections: settings.connections,
      connect: { timeout: settings.timeoutMs },
      keepAliveTimeout: 30_000,
    });
  }

  /**
   * Sends one operation, its body already written; gives data and errors as the subgraph wrote them.
   * Throws the SUBGRAPH_UNAVAILABLE error, the same one each time within a request.
   * `repeatable`: sent once more where a kept-alive connection turned out to be closed.
   */
  async call(body: string, context: CallContext, repeatable: boolean): Promise<SubgraphResult> {
    const started = performance.now();
    if (!this.circuit.admits(this.settings.now()))
      throw this.unavailable(context, 'FAILED_BEFORE', 'circuit is open');
    let answer: SubgraphAnswer;
    const traced = context.traced?.begin(`call ${this.name}`, 'CLIENT', { 'dixian.subgraph': this.name });
    try {
      answer = await this.exchange(body, { context, started, repeatable, traced });
      this.circuit.answered();
    } catch (error) {
      const late = error instanceof NoAnswerInTime || codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT';
      if (late) this.circuit.timedOut(this.settings.now());
      else this.circuit.answered();
      traced?.fail(codeOf(error));
      this.note(context, started, false);
      throw this.unavailable(context, late ? 'NO_ANSWER_IN_TIME' : 'NOT_REACHED', codeOf(error));
    } finally {
      traced?.end();
    }
    const result = resultOf(answer);
    this.note(context, started, result !== undefined);
    if (!result) throw this.unavailable(context, 'ANSWER_NOT_UNDERSTOOD', `status ${answer.status}`);
    return result;
  }

  /** Whether it is asked no more for a moment. */
  get isOpen(): boolean {
    return this.circuit.isOpen;
  }

  /** Ends when the calls under way have been answered. */
  async close(): Promise<void> {
    await this.pool.close();
  }

  /** Ends at once. */
  async destroy(): Promise<void> {
    await this.pool.destroy();
  }

  private async exchange(body: string, { context, started, repeatable, traced }: Calling) {
    const headers = headersOf(context, { subgraph: this.name, traced });
    try {
      return await post(this.pool, this.path, headers, body, this.settings.timeoutMs);
    } catch (error) {
      if (!repeatable || !closedByPeer.has(codeOf(error))) throw error;
      const left = this.settings.timeoutMs - (performance.now() - started);
      if (left <= 0) throw error;
      return await post(this.pool, this.path, headers, body, left);
    }
  }

  private note(context: CallContext, started: number, ok: boolean): void {
    context.timings.push({
      subgraph: this.name,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ok,
    });
  }

  private unavailable(context: CallContext, reason: UnavailableReason, detail: string): GraphQLError {
    const known = context.unavailable.get(this.name);
    if (known) return known;
    this.onFailure(this.name, reason, detail);
    const error = subgraphUnavailable(this.name, context.language, reason);
    context.unavailable.set(this.name, error);
    return error;
  }
}

const closedByPeer = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return code ?? name ?? 'unknown';
}

function headersOf(
  context: CallContext,
  { subgraph, traced }: { subgraph: string; traced: Traced | undefined },
): string[] {
  const headers = [
    'content-type',
    'application/json',
    'accept',
    'application/json',
    'x-request-id',
    context.requestId,
    'accept-language',
    context.language,
  ];
  if (context.policies) headers.push(POLICIES_HEADER, context.policies);
  if (context.signedCaller) headers.push('x-dixian-caller', context.signedCaller(subgraph));
  if (traced) headers.push('traceparent', traced.parent);
  return headers;
}
