/** An event of a stream. */
export interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** A page that listens at /live. */
export class LiveStream {
  private readonly heard: Heard[] = [];
  private wake: () => void = () => undefined;
  private isOver = false;

  private constructor(private readonly leave: AbortController) {}

  /** Opens a stream; an Error where it is refused. */
  static async open(gateway: string, token: string, since?: string): Promise<LiveStream> {
    const leave = new AbortController();
    const query = since === undefined ? '' : `?${new URLSearchParams({ since })}`;
    const response = await fetch(`${gateway}/live${query}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: leave.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`the stream answers ${response.status}`);
    const stream = new LiveStream(leave);
    void stream.read(response.body);
    return stream;
  }

  /** The next event of that name; those before it are passed over. */
  async next(event: string): Promise<Heard> {
    for (;;) {
      const found = this.heard.shift();
      if (found?.event === event) return found;
      if (found) continue;
      if (this.isOver) throw new Error(`the stream ended before ${event}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Whether the gateway ends the stream by itself. */
  async ended(): Promise<boolean> {
    while (!this.isOver) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return !this.leave.signal.aborted;
  }

  async close(): Promise<void> {
    this.leave.abort();
    await this.ended();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        this.heard.push(...events.map(eventOf));
        this.wake();
      }
    } catch {
      // The page left.
    }
    this.isOver = true;
    this.wake();
  }
}

function eventOf(text: string): Heard {
  const fields = new Map(text.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  return {
    event: fields.get('event') ?? '',
    id: fields.get('id') ?? '',
    data: JSON.parse(fields.get('data') ?? 'null'),
  };
}
