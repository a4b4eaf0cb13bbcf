import { asLine, type HeldPolicies, type PolicyHolder } from '@dixian/policy';
import type { ServiceParts } from '@dixian/service';
import { newestSet, setOf } from './kept-sets';
import { readSet } from './read-set';

const LOOK_MS = 1_000;

/**
 * Looks every second whether another set came into force, whichever replica was told of it, and swaps to it. A set that this
 * service cannot read is not taken: what was asked by its stamp is answered with an error, never by another set.
 */
export class SetWatch {
  private readonly timer: NodeJS.Timeout;
  private looking: Promise<void> | undefined;
  private refused: string | undefined;
  private stopped = false;

  constructor(
    private readonly holder: PolicyHolder,
    private readonly parts: Pick<ServiceParts, 'environment' | 'log' | 'workerDb' | 'jobs'>,
  ) {
    this.timer = setInterval(() => void this.look(), LOOK_MS);
  }

  /** Looks now; those who ask meanwhile wait for the same look. */
  look(): Promise<void> {
    this.looking ??= this.lookOnce()
      // The database may be away; what is held goes on.
      .catch((error: unknown) => this.parts.log.debug({ err: error }, 'policies could not be looked up'))
      .finally(() => {
        this.looking = undefined;
      });
    return this.looking;
  }

  /** The set of a stamp: what is held, else what the database keeps of it, else what a new look brings. */
  async of(stamp: string): Promise<HeldPolicies | undefined> {
    const held = this.holder.of(stamp);
    if (held || stamp === this.refused) return held;
    await this.look();
    return this.holder.of(stamp) ?? (await this.kept(stamp).catch(() => undefined));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.looking;
  }

  private async lookOnce(): Promise<void> {
    const { workerDb, jobs, log } = this.parts;
    const newest = await newestSet(workerDb);
    if (!newest || this.stopped) return;
    const { current } = this.holder;
    if (newest.number === current.number || newest.digest === this.refused) return;
    if (newest.digest === current.digest) return this.holder.swap({ ...current, number: newest.number });
    const read = await this.read(newest.digest);
    if (!read || this.stopped) return;
    this.holder.swap(read);
    log.info({ digest: read.digest, number: newest.number }, 'another set of policies is in force');
    await this.holder.within(() => jobs.replaced());
  }

  // A service that was started in the middle of a switch may be asked by the set before.
  private async kept(stamp: string): Promise<HeldPolicies | undefined> {
    const read = await this.read(stamp);
    if (read) this.holder.keep(read);
    return read;
  }

  private async read(digest: string): Promise<HeldPolicies | undefined> {
    const { workerDb, environment, log } = this.parts;
    const kept = await setOf(workerDb, digest);
    if (!kept) return undefined;
    const read = await readSet(kept, environment.DIXIAN_POLICIES);
    const mistakes = read.folders.flatMap((folder) => folder.mistakes);
    if (mistakes.length === 0) return read;
    this.refused = digest;
    const [first] = mistakes;
    log.error(
      { digest, mistakes: mistakes.length },
      `set of policies not taken${first ? `: ${asLine(first)}` : ''}`,
    );
    return undefined;
  }
}
