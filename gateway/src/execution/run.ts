import type { GraphQLError } from 'graphql';
import type { Gathered } from '../gathered';
import type { CallContext } from '../subgraphs/call';
import type { Subgraphs } from '../subgraphs/subgraphs';

/** One run of a compiled operation: its inputs and what has been gathered so far. */
export interface Run {
  readonly subgraphs: Subgraphs;
  readonly context: CallContext;
  /** As the client gave them; what it left out stays out. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The client's response names by those gathered under, where these differ. */
  readonly answerNames: ReadonlyMap<string, string>;
  readonly root: Gathered;
  readonly errors: GraphQLError[];
  /** Objects that a subgraph did not answer about: it does not know them, or failed. */
  readonly unanswered: WeakSet<object>;
}

/** One step of a compiled plan, run on the objects that the plan's path leads to. */
export type Step = (run: Run, targets: readonly Gathered[]) => Promise<void> | void;
