import { type EventType, subscribersOf } from '@dixian/events';
import type { JobHost } from '@dixian/jobs';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';
import type { Logger } from '../logging';
import { deliveryTo } from './delivery';

// An event may hold two hundred households, and a batch of them is in memory once for each subscriber.
const BATCH = 100;
const POLL_MS = 1_000;

interface OutboxRow {
  seq: string;
  id: string;
  type: EventType;
  division_code: string;
  recorded_at: Date;
  payload: Record<string, unknown>;
}

/** Moves committed events from the outbox to their subscribers' queues, at least once. */
export class OutboxRelay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly jobs: JobHost,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.nudge(), POLL_MS);
  }

  /** Relays what is waiting soon; called after a commit that published. */
  nudge(): void {
    if (this.running || this.stopped) return;
    this.running = this.drain()
      .catch((error) => this.log.error({ err: error }, 'outbox relay failed; it tries again'))
      .finally(() => {
        this.running = undefined;
      });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.relayBatch()) === BATCH);
  }

  // The rows stay locked until the queue has them: a crash in between enqueues again under the same job id.
  private relayBatch(): Promise<number> {
    return this.database.write(systemScope, async (transaction) => {
      const rows = await transaction.query<OutboxRow>(
        `SELECT seq, id, type, division_code, recorded_at, payload FROM outbox
         WHERE relayed_at IS NULL ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [BATCH],
        'outbox-waiting',
      );
      if (rows.length === 0) return 0;
      await this.enqueue(rows);
      await markRelayed(transaction, rows);
      return rows.length;
    });
  }

  private async enqueue(rows: readonly OutboxRow[]): Promise<void> {
    const bySubscriber = new Map<string, OutboxRow[]>();
    for (const row of rows) {
      for (const subscriber of subscribersOf(row.type)) {
        const waiting = bySubscriber.get(subscriber) ?? [];
        waiting.push(row);
        bySubscriber.set(subscriber, waiting);
      }
    }
    for (const [subscriber, events] of bySubscriber) {
      await this.jobs.enqueueMany(
        deliveryTo(subscriber),
        events.map((row) => ({
          jobId: `event-${row.id}`,
          payload: {
            id: row.id,
            type: row.type,
            divisionCode: row.division_code,
            recordedAt: row.recorded_at.toISOString(),
            payload: row.payload,
          },
        })),
      );
    }
  }
}

async function markRelayed(transaction: Statements, rows: readonly OutboxRow[]): Promise<void> {
  await transaction.query('UPDATE outbox SET relayed_at = now() WHERE seq = ANY($1::bigint[])', [
    rows.map((row) => row.seq),
  ]);
}
