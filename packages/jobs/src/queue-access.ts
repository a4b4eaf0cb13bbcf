import { assertName } from './names';
import type { QueueConnection } from './queue-connection';
import type { QueueStore, StoredQueue } from './store/queue-store';
import { acquireStore, releaseStore } from './store/shared-store';

/** One host's hold on the process's queue connection, taken when first needed. */
export class QueueAccess {
  private opening: Promise<QueueStore> | undefined;
  private readonly queues = new Map<string, StoredQueue>();
  private closed = false;

  constructor(
    private readonly connection: QueueConnection,
    private readonly onError: (error: Error) => void,
  ) {}

  /** The connection; opens it when needed, and again after an attempt that failed. */
  async store(): Promise<QueueStore> {
    if (this.closed) throw new Error('The job host has stopped.');
    this.opening ??= acquireStore(this.connection, this.onError).catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  /** The queue of that name, this host's own or another service's. */
  async queue(name: string): Promise<StoredQueue> {
    assertName('queue', name);
    const store = await this.store();
    const queue = this.queues.get(name) ?? store.queue(name);
    this.queues.set(name, queue);
    return queue;
  }

  async close(): Promise<void> {
    this.closed = true;
    const held = await this.opening?.catch(() => undefined);
    if (!held) return;
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await releaseStore(this.connection);
  }
}
