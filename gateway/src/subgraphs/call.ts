import type { Traced } from '@dixian/telemetry';
import type { GraphQLError } from 'graphql';
import type { SignedCaller } from '../identity/signed-caller';
import type { Language } from '../language';

/** How long one call to a subgraph took; for the access log. */
export interface SubgraphTiming {
  readonly subgraph: string;
  readonly ms: number;
  readonly ok: boolean;
}

/** What every call to a subgraph needs to know of the request it serves. */
export interface CallContext {
  /** The set of policies that all of the request goes by, of `x-dixian-policies`; undefined where none was told yet. */
  readonly policies?: string | undefined;
  /** The caller, signed by the gateway for each subgraph; the value of `x-dixian-caller`. Undefined for nobody. */
  readonly signedCaller: SignedCaller | undefined;
  readonly requestId: string;
  readonly language: Language;
  readonly timings: SubgraphTiming[];
  /** The request as a piece of its trace, where one is kept. */
  readonly traced?: Traced | undefined;
  /** One error per department and request, however many fetches it misses. */
  readonly unavailable: Map<string, GraphQLError>;
}

/** How one operation may be sent. */
export interface Sending {
  /** Sent once more where a kept-alive connection turned out to be closed. */
  readonly repeatable: boolean;
  /** Answered together with an equal one of the same caller that is under way. */
  readonly joined: boolean;
  /** What is asked after it is asked anew. */
  readonly changes: boolean;
}

/** The result of one call: as in a GraphQL response. */
export interface SubgraphResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphFault[];
}

export interface SubgraphFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}
