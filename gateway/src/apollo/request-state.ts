import type { Identity } from '../identity/identity';
import type { SignedCaller } from '../identity/signed-caller';
import type { Holder } from '../quotas/holder';
import type { CallContext } from '../subgraphs/call';

/** What became of an operation; for the access log and the HTTP status. */
export interface Outcome {
  operationName: string | undefined;
  /** What answers requests of its kind: `graphql`, `upload` and so on. */
  route: string;
  /** The operation by its root field (`query households`), where there is one. */
  operation: string | undefined;
  /** Codes of the errors answered. */
  codes: readonly string[];
  /** Whether a well-formed request was refused for its operation: nothing was executed. */
  refused: boolean;
  /** Whether every account is answered alike. */
  alike?: boolean;
}

/** What one request carries through Apollo Server. */
export interface RequestState extends CallContext {
  /** Whom the request is counted for. */
  readonly holder: Holder;
  readonly identity: Identity;
  readonly outcome: Outcome;
  /** Set when an operation without a token turns out to be public. */
  signedCaller: SignedCaller | undefined;
  /** Signs the sender as somebody without an account; only where no token was sent. */
  readonly signAsPublic: (() => SignedCaller) | undefined;
}
