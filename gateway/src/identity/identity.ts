import {
  bearerToken,
  type Caller,
  isDelegation,
  publicCaller,
  signCaller,
  type TokenFailure,
  type TokenOutcome,
  verifyDelegation,
} from '@dixian/access';
import type { Language } from '../language';

/** Verifies access tokens; `TokenVerifier` of @dixian/access is one. */
export interface Verifier {
  verify(token: string | undefined): Promise<TokenOutcome>;
}

/** Why a caller is not known. */
export type IdentityRefusal = TokenFailure | 'IDENTITY_UNAVAILABLE';

/** An account that signed in. */
interface Account {
  readonly known: true;
  readonly caller: Caller;
  readonly signedCaller: string;
  /** When its token ends. */
  readonly expiresAt: Date;
}

interface Unknown {
  readonly known: false;
  readonly reason: IdentityRefusal;
}

/** Who sends a request, or why nobody is known to. */
export type Identity =
  | {
      readonly known: true;
      readonly caller: Caller;
      readonly signedCaller: string;
      /** The work that a service does on behalf of the account; it reads only. */
      readonly work?: string;
    }
  | Unknown;

// A subgraph takes a signed caller for 60 seconds, so one of 20 seconds is still good for the longest request.
const reuseMs = 20_000;

/** Tells who sends a request by its bearer token, and signs the caller for the subgraphs. */
export class Identities {
  private readonly signed = new WeakMap<Caller, Map<Language, { header: string; until: number }>>();

  constructor(
    private readonly verifier: Verifier,
    private readonly secret: string,
    /** Secrets with which services may sign that they work on behalf of an account. */
    private readonly delegationSecrets: readonly string[],
    private readonly onUnreachable: (problem: string) => void,
    /** Why a token was refused; never the token. */
    private readonly onRefused: (reason: string) => void = () => undefined,
  ) {}

  /** Never rejects: an issuer that cannot be reached is a reason, too. */
  async of(authorization: string | undefined, language: Language): Promise<Account | Unknown> {
    let outcome: TokenOutcome;
    try {
      outcome = await this.verifier.verify(bearerToken(authorization));
    } catch (error) {
      this.onUnreachable((error as Error).message);
      return { known: false, reason: 'IDENTITY_UNAVAILABLE' };
    }
    if (!outcome.ok) {
      if (outcome.reason !== undefined) this.onRefused(outcome.reason);
      return { known: false, reason: outcome.failure };
    }
    const { caller, expiresAt } = outcome;
    return { known: true, caller, signedCaller: this.sign(caller, language), expiresAt };
  }

  /** Signs somebody without an account, who asks from that origin. */
  signPublic(origin: string, language: Language): string {
    return signCaller(publicCaller(origin), { secret: this.secret, now: new Date(), language });
  }

  /** The same for who only reads: also a service that works on behalf of an account. */
  async ofReader(authorization: string | undefined, language: Language): Promise<Identity> {
    return isDelegation(authorization)
      ? this.delegated(authorization, language)
      : this.of(authorization, language);
  }

  private delegated(authorization: string, language: Language): Identity {
    const found = verifyDelegation(authorization, { secrets: this.delegationSecrets, now: new Date() });
    if (!found) return { known: false, reason: 'TOKEN_INVALID' };
    const { caller, work } = found;
    return {
      known: true,
      caller,
      signedCaller: signCaller(caller, { secret: this.secret, now: new Date(), language }),
      work,
    };
  }

  // The verifier gives the same caller for the same token, so signatures are kept by caller.
  private sign(caller: Caller, language: Language): string {
    let byLanguage = this.signed.get(caller);
    if (!byLanguage) {
      byLanguage = new Map();
      this.signed.set(caller, byLanguage);
    }
    const now = new Date();
    const known = byLanguage.get(language);
    if (known && now.getTime() < known.until) return known.header;
    const header = signCaller(caller, { secret: this.secret, now, language });
    byLanguage.set(language, { header, until: now.getTime() + reuseMs });
    return header;
  }
}
