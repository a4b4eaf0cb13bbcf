import type { IncomingMessage } from 'node:http';
import type { Identity } from '../identity/identity';
import type { CountyTurns } from './county-turns';
import { type Holder, holderOf } from './holder';
import type { Quotas } from './quotas';

/** What requests are counted by. */
export interface Counting {
  readonly quotas: Quotas;
  readonly turns: CountyTurns;
  /** Whom a request counts for. */
  holderOf(request: IncomingMessage, identity: Identity): Holder;
}

/** Counts people by account and county, and who has no account by where they ask from. */
export function counting(parts: {
  quotas: Quotas;
  turns: CountyTurns;
  originOf(request: IncomingMessage): string;
}): Counting {
  const { quotas, turns, originOf } = parts;
  return {
    quotas,
    turns,
    holderOf: (request, identity) =>
      identity.known ? holderOf(identity.caller) : { account: `from ${originOf(request)}`, county: 'nobody' },
  };
}

/** In whose line a request stands: its county's, and what services do in the name of accounts in a line of its own. */
export function lineOf({ county }: Holder, identity: Identity): string {
  return identity.known && identity.work !== undefined ? `work of ${county}` : county;
}
