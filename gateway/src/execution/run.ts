import type { GraphQLError } from 'graphql';
import type { CallContext } from '../subgraphs/call';
import type { Subgraphs } from '../subgraphs/subgraphs';

/** An object of the data gathered so far, by response name. */
export interface Gathered {
  [responseName: string]: unknown;
}

/** One run of a compiled operation: its inputs and what has been gathered so far. */
export interface Run {
  readonly subgraphs: Subgraphs;
  readonly context: CallContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly root: Gathered;
  readonly errors: GraphQLError[];
}

/** One step of a compiled plan, run on the data that the plan's path leads to. */
export type Step = (run: Run, target: unknown) => Promise<void> | void;
