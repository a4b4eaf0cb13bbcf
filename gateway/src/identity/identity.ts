import {
  bearerToken,
  type Caller,
  isDelegation,
  movedTo,
  type PeerSecrets,
  publicCaller,
  type TokenFailure,
  type TokenOutcome,
  verifyDelegation,
} from '@dixian/access';
import type { Language } from '../language';
import { type SignedCaller, signedBySubgraph } from './signed-caller';

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
  readonly signedCaller: SignedCaller;
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
      readonly signedCaller: SignedCaller;
      /** The work that a service does on behalf of the account; it reads only. */
      readonly work?: string;
    }
  | Unknown;

// A subgraph takes a signed caller for 60 seconds, so one of 20 seconds is still good for the longest request.
const reuseMs = 20_000;
/** The services that go on working for an account after its request. */
const DELEGATES = ['exports'] as const;

/** Tells who sends a request by its bearer token, and signs the caller for the subgraphs. */
export class Identities {
  private readonly signed = new WeakMap<Caller, Map<Language, { signed: SignedCaller; until: number }>>();
  private readonly moved = new WeakMap<Caller, Caller>();

  constructor(
    private readonly verifier: Verifier,
    private readonly secrets: PeerSecrets,
    private readonly onUnreachable: (problem: string) => void,
    /** Why a token was refused; never the token. */
    private readonly onRefused: (reason: string) => void = () => undefined,
    /** The code that the code of a place which is no more leads to; undefined of one that stands. */
    private readonly ledTo: (code: string) => string | undefined = () => undefined,
  ) {}

  /**
   * Never rejects: an issuer that cannot be reached is a reason, too. An account of a place that is no more works where that
   * leads, unless it asks at its former place, for what lay there on days before.
   */
  async of(
    authorization: string | undefined,
    language: Language,
    { atFormerPlace = false } = {},
  ): Promise<Account | Unknown> {
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
    const { expiresAt } = outcome;
    const caller = atFormerPlace ? outcome.caller : this.placed(outcome.caller);
    return { known: true, caller, signedCaller: this.sign(caller, language), expiresAt };
  }

  /** Signs somebody without an account, who asks from that origin. */
  signPublic(origin: string, language: Language): SignedCaller {
    return signedBySubgraph(this.secrets, publicCaller(origin), language);
  }

  /** The same for who only reads: also a service that works on behalf of an account. */
  async ofReader(
    authorization: string | undefined,
    language: Language,
    where: { atFormerPlace?: boolean } = {},
  ): Promise<Identity> {
    return isDelegation(authorization)
      ? this.delegated(authorization, language)
      : this.of(authorization, language, where);
  }

  private placed(caller: Caller): Caller {
    const division = this.ledTo(caller.division);
    if (division === undefined) return caller;
    const known = this.moved.get(caller);
    if (known?.division === division) return known;
    const moved = movedTo(caller, division);
    this.moved.set(caller, moved);
    return moved;
  }

  private delegated(authorization: string, language: Language): Identity {
    const secrets = DELEGATES.flatMap((service) => this.secrets.from(service));
    const found = verifyDelegation(authorization, { secrets, now: new Date() });
    if (!found) return { known: false, reason: 'TOKEN_INVALID' };
    const { caller, work } = found;
    return { known: true, caller, signedCaller: signedBySubgraph(this.secrets, caller, language), work };
  }

  // The verifier gives the same caller for the same token, so signatures are kept by caller.
  private sign(caller: Caller, language: Language): SignedCaller {
    let byLanguage = this.signed.get(caller);
    if (!byLanguage) {
      byLanguage = new Map();
      this.signed.set(caller, byLanguage);
    }
    const now = Date.now();
    const known = byLanguage.get(language);
    if (known && now < known.until) return known.signed;
    const signed = signedBySubgraph(this.secrets, caller, language);
    byLanguage.set(language, { signed, until: now + reuseMs });
    return signed;
  }
}
