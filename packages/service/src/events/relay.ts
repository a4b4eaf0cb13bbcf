import { assertPayload, EventInvalid, type EventType, subscribersOf } from '@dixian/events';
import type { JobHost } from '@dixian/jobs';
import type { Tracing } from '@dixian/telemetry';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';
import type { Logger } from '../logging';
import { awaitSubscribers, dueAgain, toldAgain } from './awaited';
import { deliveryJobId, deliveryTo } from './delivery';

// An event may hold two hundred households, and each is read to be checked.
const BATCH = 100;
const POLL_MS = 1_000;

interface OutboxRow {
  seq: string;
  id: string;
  type: EventType;
  payload: Record<string, unknown>;
  trace: string | null;
}

interface Told extends Pick<OutboxRow, 'id' | 'trace'> {
  type: string;
  subscriber: string;
}

// However long a subscriber is away, it is told again at least this often.
const LONGEST_SECONDS = 600;

/**
 * Tells subscribers' queues of committed events that fit their schema, and again of those that a subscriber has not said
 * to have handled: a queue may lose what it took. The events stay in the outbox.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly service: string,
    private readonly database: Database,
    private readonly jobs: JobHost,
    private readonly log: Logger,
    /** How long a subscriber may take before it is told again. */
    private readonly patienceSeconds: number,
    private readonly tracing: Tracing,
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
    await this.tellAgain();
  }

  // One batch a round: what has waited is no reason to hold up what is new, nor to flood who has just come back.
  private tellAgain(): Promise<void> {
    return this.database.write(systemScope, async (transaction) => {
      const rows = await dueAgain(transaction, BATCH);
      if (rows.length === 0) return;
      for (const [subscriber, awaited] of bySubscriber(rows)) {
        const items = awaited.map(({ event_id, type, trace }) => this.item({ id: event_id, type, trace }));
        const added = await this.jobs.enqueueAnew(deliveryTo(subscriber), items);
        if (added > 0) this.log.warn({ subscriber, events: added }, 'told again: it has not handled them');
      }
      await toldAgain(transaction, rows, {
        patienceSeconds: this.patienceSeconds,
        longestSeconds: Math.max(LONGEST_SECONDS, this.patienceSeconds),
      });
    });
  }

  // The rows stay locked until the queue has them: a crash in between enqueues again under the same job id.
  private relayBatch(): Promise<number> {
    return this.database.write(systemScope, async (transaction) => {
      const rows = await transaction.query<OutboxRow>(
        `SELECT seq, id, type, payload, trace FROM outbox
         WHERE relayed_at IS NULL AND refused IS NULL ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [BATCH],
        'outbox-waiting',
      );
      if (rows.length === 0) return 0;
      const refused = new Map(rows.flatMap((row) => refusalOf(row)));
      const fitting = rows.filter(({ seq }) => !refused.has(seq));
      const told = fitting.flatMap(({ id, type, trace }) => {
        const relayed = this.relayed(type, trace);
        return subscribersOf(type).map((subscriber) => ({ id, type, trace: relayed, subscriber }));
      });
      await this.enqueue(told);
      await awaitSubscribers(transaction, told, this.patienceSeconds);
      await markRelayed(transaction, fitting);
      await this.refuse(transaction, rows, refused);
      return rows.length;
    });
  }

  // What SQL built and nobody can read stays in the outbox, marked, and holds up nothing behind it.
  private async refuse(
    transaction: Statements,
    rows: readonly OutboxRow[],
    refused: ReadonlyMap<string, string>,
  ): Promise<void> {
    if (refused.size === 0) return;
    for (const { id, type, seq } of rows) {
      const reason = refused.get(seq);
      if (reason !== undefined)
        this.log.error({ event: id, type, reason }, 'event refused; it stays in the outbox');
    }
    await transaction.query(
      `UPDATE outbox SET refused = given.reason FROM unnest($1::bigint[], $2::text[]) AS given(seq, reason)
       WHERE outbox.seq = given.seq`,
      [[...refused.keys()], [...refused.values()]],
    );
  }

  private async enqueue(told: readonly Told[]): Promise<void> {
    for (const [subscriber, events] of bySubscriber(told)) {
      const items = events.map((event) => this.item(event));
      await this.jobs.enqueueMany(deliveryTo(subscriber), items);
    }
  }

  private item({ id, type, trace }: Omit<Told, 'subscriber'>) {
    const payload = { id, type, publisher: this.service };
    return { jobId: deliveryJobId(id), payload, parent: trace ?? undefined };
  }

  // The moment at which it left the outbox, as a piece of the trace that it comes from.
  private relayed(type: string, trace: string | null): string | null {
    if (trace === null) return null;
    const options = { kind: 'PRODUCER', parent: trace } as const;
    const traced = this.tracing.begin(`relay ${type}`, options);
    traced?.end();
    return traced?.parent ?? trace;
  }
}

function bySubscriber<Row extends { subscriber: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.subscriber, [...(groups.get(row.subscriber) ?? []), row]);
  return groups;
}

function refusalOf({ seq, type, payload }: OutboxRow): [seq: string, reason: string][] {
  try {
    assertPayload(type, payload);
    return [];
  } catch (error) {
    if (error instanceof EventInvalid) return [[seq, error.message]];
    throw error;
  }
}

async function markRelayed(transaction: Statements, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.query('UPDATE outbox SET relayed_at = now() WHERE seq = ANY($1::bigint[])', [
    rows.map((row) => row.seq),
  ]);
}
