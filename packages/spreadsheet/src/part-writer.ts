import { once } from 'node:events';
import type { PassThrough } from 'node:stream';

const PIECE = 64 * 1024;

/** Writes text into one part of the file in pieces, and waits where the file is not taken as fast. */
export class PartWriter {
  private waiting = '';

  constructor(private readonly stream: PassThrough) {}

  async write(xml: string): Promise<void> {
    this.waiting += xml;
    if (this.waiting.length >= PIECE) await this.flush();
  }

  async end(): Promise<void> {
    await this.flush();
    this.stream.end();
    if (!this.stream.readableEnded && !this.stream.destroyed) await once(this.stream, 'end');
  }

  private async flush(): Promise<void> {
    if (this.stream.errored !== null) throw this.stream.errored;
    const piece = this.waiting;
    this.waiting = '';
    if (!this.stream.write(piece)) await once(this.stream, 'drain');
  }
}
