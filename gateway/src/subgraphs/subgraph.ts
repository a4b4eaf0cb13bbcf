import { performance } from 'node:perf_hooks';
import { POLICIES_HEADER } from '@dixian/access';
import type { Traced } from '@dixian/telemetry';
import type { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { CallContext, Sending, SubgraphResult } from './call';
import { Circuit, type CircuitSettings } from './circuit';
import type { EqualQuestions } from './equal-questions';
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
  /** Those under way at any department. */
  readonly questions: EqualQuestions<SubgraphAnswer>;
}

interface Calling {
  readonly started: number;
  readonly repeatable: boolean;
  readonly headers: string[];
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
   */
  async call(body: string, context: CallContext, sending: Sending): Promise<SubgraphResult> {
    const started = performance.now();
    if (!this.circuit.admits(this.settings.now()))
      throw this.unavailable(context, 'FAILED_BEFORE', 'circuit is open');
    let answer: SubgraphAnswer;
    const traced = context.traced?.begin(`call ${this.name}`, 'CLIENT', { 'dixian.subgraph': this.name });
    try {
      answer = await this.ask(body, context, { sending, started, traced });
    } catch (error) {
      traced?.fail(codeOf(error));
      this.note(context, started, false);
      throw this.unavailable(context, isLate(error) ? 'NO_ANSWER_IN_TIME' : 'NOT_REACHED', codeOf(error));
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

  private ask(
    body: string,
    context: CallContext,
    { sending, started, traced }: { sending: Sending; started: number; traced: Traced | undefined },
  ): Promise<SubgraphAnswer> {
    const asked = askedOf(context, this.name);
    const exchange = () =>
      this.exchange(body, {
        started,
        repeatable: sending.repeatable,
        headers: [
          ...asked,
          'x-request-id',
          context.requestId,
          ...(traced ? ['traceparent', traced.parent] : []),
        ],
      });
    if (!sending.joined || !context.signedCaller) return exchange();
    return this.settings.questions.ask([this.url, ...asked, body].join('\n'), exchange);
  }

  private async exchange(body: string, calling: Calling): Promise<SubgraphAnswer> {
    try {
      const answer = await this.sent(body, calling);
      this.circuit.answered();
      return answer;
    } catch (error) {
      if (isLate(error)) this.circuit.timedOut(this.settings.now());
      else this.circuit.answered();
      throw error;
    }
  }

  private async sent(body: string, { started, repeatable, headers }: Calling): Promise<SubgraphAnswer> {
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

function isLate(error: unknown): boolean {
  return error instanceof NoAnswerInTime || codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT';
}

// All that an answer depends on beside the body.
function askedOf(context: CallContext, subgraph: string): string[] {
  const headers = [
    'content-type',
    'application/json',
    'accept',
    'application/json',
    'accept-language',
    context.language,
  ];
  if (context.policies) headers.push(POLICIES_HEADER, context.policies);
  if (context.signedCaller) headers.push('x-dixian-caller', context.signedCaller(subgraph));
  return headers;
}
