import type { Logger } from 'pino';

/** Where each code that is no division's any more leads today: a village to the one that it was merged into. */
export type LedTo = ReadonlyMap<string, string>;

const EVERY_MS = 2_000;

export interface FormerPlacesOptions {
  /** Undefined where the register does not say. */
  ask(): Promise<LedTo | undefined>;
  readonly log: Logger;
  readonly everyMs?: number;
}

/**
 * Codes that accounts were given for and that lead elsewhere today. Before the register was heard an account works where it
 * was given for, and so nowhere if that is no more; what was heard goes on where the register is away.
 */
export class FormerPlaces {
  private known: LedTo = new Map();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: FormerPlacesOptions) {}

  /** The code that a code leads to today; undefined where it still stands or never did. */
  ledTo(code: string): string | undefined {
    return this.known.get(code);
  }

  /** Asks the register, and from then on regularly. */
  async start(): Promise<void> {
    const { ask, log, everyMs = EVERY_MS } = this.options;
    const told = await ask().catch((error: unknown) => {
      log.error({ err: error }, 'former places not asked');
      return undefined;
    });
    if (told) this.known = told;
    if (!this.stopped) this.timer = setTimeout(() => void this.start(), everyMs);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }
}
