import { type Caller, type PeerSecrets, signCaller } from '@dixian/access';
import type { Language } from '../language';

/** The caller header for the subgraph of that name; no other subgraph believes it. */
export type SignedCaller = (subgraph: string) => string;

/**
 * Signs a caller for each subgraph when it is first asked. All are signed as of this moment, so that none is believed
 * longer than the others, and a subgraph asked late in a long request is not asked with a fresh one.
 */
export function signedBySubgraph(secrets: PeerSecrets, caller: Caller, language: Language): SignedCaller {
  const now = new Date();
  const headers = new Map<string, string>();
  return (subgraph) => {
    const header =
      headers.get(subgraph) ?? signCaller(caller, { secret: secrets.toward(subgraph), now, language });
    headers.set(subgraph, header);
    return header;
  };
}
