export interface CircuitSettings {
  /** Timeouts in a row after which calls are refused at once. */
  readonly afterTimeouts: number;
  /** How long calls are refused before one is let through as a probe, in milliseconds. */
  readonly openForMs: number;
}

/**
 * Stops waiting for a department that has been silent: after several timeouts in a row its calls are refused at once,
 * then one probe at a time is let through until an answer comes.
 */
export class Circuit {
  private timeoutsInARow = 0;
  private openUntil = 0;
  private probing = false;

  constructor(private readonly settings: CircuitSettings) {}

  /** Whether a call may go out at `now` (monotonic milliseconds); the one let through while open is the probe. */
  admits(now: number): boolean {
    if (this.timeoutsInARow < this.settings.afterTimeouts) return true;
    if (this.probing || now < this.openUntil) return false;
    this.probing = true;
    return true;
  }

  /** An answer came, or the department refused at once: there is nothing to wait for. */
  answered(): void {
    this.timeoutsInARow = 0;
    this.probing = false;
  }

  /** A call waited for the whole of its timeout. */
  timedOut(now: number): void {
    this.timeoutsInARow += 1;
    this.probing = false;
    this.openUntil = now + this.settings.openForMs;
  }

  get isOpen(): boolean {
    return this.timeoutsInARow >= this.settings.afterTimeouts;
  }
}
