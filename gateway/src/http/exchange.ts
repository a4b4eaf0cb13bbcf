import type { Traced } from '@dixian/telemetry';
import type { Outcome } from '../apollo/request-state';
import type { Language } from '../language';
import type { SubgraphTiming } from '../subgraphs/call';

/** What the gateway knows and notes of one HTTP request. */
export interface Exchange {
  readonly requestId: string;
  readonly language: Language;
  readonly timings: SubgraphTiming[];
  readonly outcome: Outcome;
  /** The request as a piece of its trace, where one is kept. */
  traced: Traced | undefined;
}
