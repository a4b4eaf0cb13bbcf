import { UploadRefused } from './upload-refused';

// An eighth of all for a county and a sixteenth for an account, so that slow lines of one are nobody else's matter.
const COUNTIES = 8;
const ACCOUNTS = 16;

/** Who uploads: an account, and the division it works for. */
export interface Uploader {
  readonly account: string;
  readonly division: string;
}

/** How many files a process takes in at the same time, of all, of one division and of one account. */
export class UploadSlots {
  private readonly taken = new Map<string, number>();

  constructor(private readonly atOnce: number) {}

  /** Runs `work` in a slot; throws UPLOADS_BUSY where none is free, for nobody waits here. */
  async within<T>({ account, division }: Uploader, work: () => Promise<T>): Promise<T> {
    const bounds: [string, number][] = [
      ['all', this.atOnce],
      [`division ${division}`, Math.max(1, Math.ceil(this.atOnce / COUNTIES))],
      [`account ${account}`, Math.max(1, Math.ceil(this.atOnce / ACCOUNTS))],
    ];
    if (bounds.some(([key, most]) => (this.taken.get(key) ?? 0) >= most)) {
      throw new UploadRefused('UPLOADS_BUSY');
    }
    for (const [key] of bounds) this.add(key, 1);
    try {
      return await work();
    } finally {
      for (const [key] of bounds) this.add(key, -1);
    }
  }

  private add(key: string, change: number): void {
    const count = (this.taken.get(key) ?? 0) + change;
    if (count > 0) this.taken.set(key, count);
    else this.taken.delete(key);
  }
}
