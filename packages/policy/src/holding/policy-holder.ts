import { AsyncLocalStorage } from 'node:async_hooks';
import type { PolicySet } from '../domain/policy-set';
import type { DraftPlaces, DraftPolicies, ReadPolicies } from '../loading/read-policies';
import { livePolicies } from './live-policies';

/** Policies that were read, with the digest of what they were read from. */
export interface HeldPolicies extends ReadPolicies {
  readonly digest: string;
  /** Counts the sets that came into force; none before any was told. */
  readonly number?: number;
}

interface Pinned {
  readonly holder: PolicyHolder;
  readonly held: HeldPolicies;
}

// One for all holders of a process: each costs something with every promise. Whoever pins is the service that works.
const pinned = new AsyncLocalStorage<Pinned>();

/** How long the set before answers requests that were stamped with it. */
const KEPT_MS = 5 * 60_000;

/**
 * The policies by which a service decides. `policies` may be handed around once and for all: within a request, a job or an
 * event it is the set with which that began, whatever is swapped meanwhile.
 */
export class PolicyHolder {
  readonly policies: PolicySet;
  private readonly before = new Map<string, { held: HeldPolicies; until: number }>();

  constructor(
    private held: HeldPolicies,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.policies = livePolicies(() => this.inUse.policies);
  }

  /** The set that new work goes by. */
  get current(): HeldPolicies {
    return this.held;
  }

  /** The set of the work that is being done here, outside of any the current one. */
  get inUse(): HeldPolicies {
    const store = pinned.getStore();
    return store?.holder === this ? store.held : this.held;
  }

  /** The digest of the set of the work that is being done. */
  get digest(): string {
    return this.inUse.digest;
  }

  /** The number of the set of the work that is being done. */
  get number(): number | undefined {
    return this.inUse.number;
  }

  /** The set of the work that is being done, with a draft among its documents. */
  withDraft(files: ReadonlyMap<string, string>, places?: DraftPlaces): Promise<DraftPolicies> {
    return this.inUse.withDraft(files, places);
  }

  /** Of the set in force and those before that still answer, newest first. */
  get digests(): readonly string[] {
    const at = this.now();
    const before = [...this.before].filter(([, { until }]) => until >= at).map(([digest]) => digest);
    return [this.held.digest, ...before.reverse().filter((digest) => digest !== this.held.digest)];
  }

  /** Keeps a set at hand for some minutes that others still go by. */
  keep(before: HeldPolicies): void {
    this.before.set(before.digest, { held: before, until: this.now() + KEPT_MS });
  }

  /** From now on new work goes by this set; the one before stays at hand for some minutes. */
  swap(next: HeldPolicies): void {
    if (next.digest === this.held.digest) {
      // The same documents came into force again: new work counts as done under the newer number.
      this.held = next;
      return;
    }
    const at = this.now();
    for (const [digest, { until }] of this.before) if (until < at) this.before.delete(digest);
    this.keep(this.held);
    this.held = next;
  }

  /** The set of this digest, where it is the current one or was until some minutes ago. */
  of(digest: string): HeldPolicies | undefined {
    if (digest === this.held.digest) return this.held;
    const kept = this.before.get(digest);
    return kept && kept.until >= this.now() ? kept.held : undefined;
  }

  /** Does a piece of work by one set from its beginning to its end, by default the current one. */
  within<Result>(work: () => Result, held: HeldPolicies = this.held): Result {
    return pinned.run({ holder: this, held }, work);
  }
}
