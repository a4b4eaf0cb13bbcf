import type { Logger } from '../logging';
import { NAMED_AT_ONCE } from './publisher';

// Long enough that a busy subscriber says it for many at once, short enough that nobody is told again meanwhile.
const GATHER_MS = 200;

/**
 * Tells one publisher what was handled, many at a time. What cannot be told is let go: the publisher asks again, and the
 * inbox knows.
 */
export class Acknowledgements {
  private ids: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly publisher: string,
    private readonly tell: (ids: readonly string[]) => Promise<unknown>,
    private readonly log: Logger,
  ) {}

  add(id: string): void {
    this.ids.push(id);
    this.timer ??= setTimeout(() => void this.send(), GATHER_MS);
  }

  /** Tells what is left, as before a stop. */
  async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const all = this.ids.splice(0);
    for (let at = 0; at < all.length; at += NAMED_AT_ONCE) {
      try {
        await this.tell(all.slice(at, at + NAMED_AT_ONCE));
      } catch (error) {
        const { publisher } = this;
        this.log.debug({ publisher, err: error }, 'could not be told what was handled; it asks again');
      }
    }
  }
}
