import { LRUCache } from 'lru-cache';
import { signatureOf } from './signature';

/** With which secrets the gateway and the services of one installation know each other. */
export interface PeerSecrets {
  /** Signs what is asked of that peer; an Error where this process may not ask it. */
  toward(peer: string): string;
  /** What that peer may have signed with when it asks this process; the first is the current one. */
  from(peer: string): readonly string[];
}

/** The settings that hold them, of the gateway as of a service. */
export interface SecretSettings {
  /** One list for all, where all of them are one machine's: whoever has it speaks for anybody. */
  readonly GATEWAY_SECRETS: readonly string[];
  /** Of this process alone: what others sign with when they ask it follows from these. */
  readonly OWN_SECRETS: readonly string[];
  /** By peer that this process asks: what it signs with. */
  readonly ASKING_SECRETS: Readonly<Record<string, string>>;
}

/**
 * The secret with which `caller` signs what it asks of the process that has the secret `own`. Who holds it speaks as that
 * caller to that one process, as nobody else and to nobody else.
 */
export function askingSecret(own: string, caller: string): string {
  return signatureOf(`asks as ${caller}`, own);
}

/** The secrets that the settings hold; what a process has of its own goes before what is shared. */
export function peerSecrets({ GATEWAY_SECRETS, OWN_SECRETS, ASKING_SECRETS }: SecretSettings): PeerSecrets {
  const [shared] = GATEWAY_SECRETS;
  // Asked with every request; few are kept, since names stand in headers that nobody has verified yet.
  const known = new LRUCache<string, readonly string[]>({ max: 64 });
  return {
    toward(peer) {
      const secret = ASKING_SECRETS[peer] ?? shared;
      if (secret === undefined) throw new Error(`ASKING_SECRETS has no secret for ${peer}`);
      return secret;
    },
    from(peer) {
      const secrets = known.get(peer) ?? [
        ...OWN_SECRETS.map((own) => askingSecret(own, peer)),
        ...GATEWAY_SECRETS,
      ];
      known.set(peer, secrets);
      return secrets;
    },
  };
}

/** The secrets of an installation that is one machine, where every part knows the same ones. */
export function sharedSecrets(secrets: readonly string[]): PeerSecrets {
  return peerSecrets({ GATEWAY_SECRETS: secrets, OWN_SECRETS: [], ASKING_SECRETS: {} });
}
