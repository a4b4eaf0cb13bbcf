import type { PolicySet } from '@dixian/policy';
import type { Database } from '@dixian/service';
import type { TransitionRule } from '../rule';

/** What a service works on its parts of runs with. */
export interface Turning {
  readonly service: string;
  readonly rules: readonly TransitionRule[];
  readonly policies: PolicySet;
  readonly database: Database;
  /** How many items are done in one transaction. */
  readonly batchSize: number;
  /** Tells the relay of the outbox that something was published. */
  published(): void;
}
