import { queueDatabase, runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';

/** Households and supervision on one queue, so that events go from one to the other as in production. */
export interface TwoServices {
  readonly households: ServiceUnderTest;
  readonly supervision: ServiceUnderTest;
  /** Waits until supervision has handled every event. */
  settled(): Promise<void>;
  drop(): Promise<void>;
}

export async function twoServices(now: string): Promise<TwoServices> {
  const queue = await queueDatabase();
  const variables = { QUEUE_DATABASE_URL: queue.url };
  const { service: householdsOf } = await import('@dixian/service-households');
  const { service: supervisionOf } = await import('@dixian/service-supervision');
  const households = await runningService(householdsOf, { now, variables });
  const supervision = await runningService(supervisionOf, { now, variables });
  const waiting = async () => {
    const { workerDb } = households.service.parts;
    const [row] = await workerDb.read({ division: '', sector: '*' }, (statements) =>
      statements.query<{ waiting: number }>(
        `SELECT (SELECT count(*) FROM outbox WHERE relayed_at IS NULL)::int
           + (SELECT count(*) FROM outbox_awaited WHERE subscriber = 'supervision')::int AS waiting`,
      ),
    );
    return row?.waiting === 0;
  };
  return {
    households,
    supervision,
    async settled() {
      await waitUntil(waiting, { timeoutMs: 120_000, what: 'supervision to handle every event' });
    },
    async drop() {
      await supervision.drop();
      await households.drop();
      await queue.drop();
    },
  };
}
