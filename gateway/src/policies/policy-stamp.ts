import type { Logger } from 'pino';

// The service that says which documents are in force.
const PUBLISHER = 'policy';
const EVERY_MS = 1_000;
/** How long the set before goes on for all while some do not have the new one yet. */
const PATIENCE_MS = 10_000;

type Service = { readonly name: string; readonly url: string };

export interface PolicyStampOptions {
  services(): readonly Service[];
  /** Digests of the sets that a service can answer by, that of new work first; undefined where it does not say. */
  ask(service: Service): Promise<readonly string[] | undefined>;
  readonly log: Logger;
  readonly now: () => number;
  readonly everyMs?: number;
  readonly patienceMs?: number;
}

/**
 * The set of policies that requests are stamped with, so that all of an answer goes by one. A new set is stamped once every
 * service that answers has it, at the latest after some seconds; who does not have it then answers its fields with an error.
 */
export class PolicyStamp {
  private stamp: string | undefined;
  private wanted: { readonly digest: string; readonly since: number } | undefined;
  private lagging: readonly string[] = [];
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: PolicyStampOptions) {}

  /** What a request that begins now is stamped with; undefined before the publisher was heard. */
  get current(): string | undefined {
    return this.stamp;
  }

  /** Services that cannot answer by the set in force. */
  get differing(): readonly string[] {
    return this.lagging;
  }

  /** Asks all services, and from then on regularly. */
  start(): Promise<void> {
    return this.next();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Asks all services once; what was stamped goes on where the publisher is away. */
  async round(): Promise<void> {
    const services = this.options.services();
    if (!services.some(({ name }) => name === PUBLISHER)) return;
    const told = await Promise.all(
      services.map(async (service) => ({ name: service.name, digests: await this.options.ask(service) })),
    );
    const newest = told.find(({ name }) => name === PUBLISHER)?.digests?.[0];
    if (newest === undefined) return;
    this.lagging = told
      .filter(({ digests }) => digests?.length && !digests.includes(newest))
      .map(({ name }) => name);
    this.settle(newest);
  }

  private settle(newest: string): void {
    const { now, log, patienceMs = PATIENCE_MS } = this.options;
    if (newest === this.stamp) {
      this.wanted = undefined;
      return;
    }
    if (this.wanted?.digest !== newest) this.wanted = { digest: newest, since: now() };
    if (this.lagging.length > 0 && now() - this.wanted.since < patienceMs) return;
    if (this.lagging.length > 0)
      log.error({ services: this.lagging, digest: newest }, 'services without the policies in force');
    this.stamp = newest;
    this.wanted = undefined;
  }

  private async next(): Promise<void> {
    await this.round().catch((error: unknown) =>
      this.options.log.error({ err: error }, 'policies not asked'),
    );
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.next(), this.options.everyMs ?? EVERY_MS);
  }
}
