interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets go on who waits for nobody any more. */
export type EndTurn = () => void;

/**
 * Lets operations of one county run only so many at a time, the others wait in the order they came. Each county has turns of
 * its own: however many wait in one, nobody of another stands behind them.
 */
export class CountyTurns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly settings: { atOnce: number; waiting: number } | undefined) {}

  /** Operations that wait, of all counties. */
  get waiting(): number {
    return [...this.lines.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /** Waits for a turn; undefined where as many wait as may. */
  async begin(county: string): Promise<EndTurn | undefined> {
    if (!this.settings) return () => undefined;
    const line = this.lines.get(county) ?? { running: 0, waiting: [] };
    this.lines.set(county, line);
    if (line.running < this.settings.atOnce) line.running += 1;
    else if (line.waiting.length >= this.settings.waiting) return undefined;
    // Whoever ends gives its turn on, so that it stays counted.
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const next = line.waiting.shift();
      if (next) return next();
      line.running -= 1;
      if (line.running === 0) this.lines.delete(county);
    };
  }
}
