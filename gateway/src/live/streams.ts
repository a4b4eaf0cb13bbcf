import type { ServerResponse } from 'node:http';

// One for each browser, and people have few of them; somebody who opens more has lost some.
const MOST_OF_ONE = 10;
const MOST = 10_000;
// What a page has not taken by then it will ask for when it comes back.
const MOST_WAITING = 256 * 1024;

/** The streams that are open, by whose they are. */
export class Streams {
  private readonly open = new Map<ServerResponse, string>();

  /** Takes a stream in; false where its account, or everybody together, has enough. */
  take(response: ServerResponse, account: string): boolean {
    const own = [...this.open.values()].filter((other) => other === account).length;
    if (own >= MOST_OF_ONE || this.open.size >= MOST) return false;
    this.open.set(response, account);
    response.once('close', () => this.open.delete(response));
    return true;
  }

  get count(): number {
    return this.open.size;
  }

  /** Ends all of them; their pages come back with their cursors. */
  end(): void {
    for (const response of this.open.keys()) response.end();
  }
}

/** Writes an event; breaks off with a page that does not read. */
export function writeEvent(response: ServerResponse, event: string, id: string, data: object): void {
  if (response.writableLength > MOST_WAITING) response.destroy();
  else response.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
}
