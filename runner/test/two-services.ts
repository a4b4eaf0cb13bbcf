import { queueDatabase, runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';

/** Households and supervision on one queue, so that events go from one to the other as in production. */
export interface TwoServices {
  readonly households: ServiceUnderTest;
  readonly supervision: ServiceUnderTest;
  /** Waits until each has handled every event of the other. */
  settled(): Promise<void>;
  /** Has households open what a new day calls for, as after every night. */
  night(): Promise<void>;
  drop(): Promise<void>;
}

export async function twoServices(now: string): Promise<TwoServices> {
  const queue = await queueDatabase();
  const variables = { QUEUE_DATABASE_URL: queue.url };
  const { service: householdsOf } = await import('@dixian/service-households');
  const { service: supervisionOf } = await import('@dixian/service-supervision');
  const households = await runningService(householdsOf, { now, variables });
  const supervision = await runningService(supervisionOf, { now, variables });
  const told = async ({ service }: ServiceUnderTest, subscriber: string) => {
    const [row] = await service.parts.workerDb.read({ division: '', sector: '*' }, (statements) =>
      statements.query<{ waiting: number }>(
        `SELECT (SELECT count(*) FROM outbox WHERE relayed_at IS NULL)::int
           + (SELECT count(*) FROM outbox_awaited WHERE subscriber = $1)::int AS waiting`,
        [subscriber],
      ),
    );
    return row?.waiting === 0;
  };
  // What one handles may tell the other something, so that both are asked once more.
  const settled = async () =>
    (await told(households, 'supervision')) &&
    (await told(supervision, 'households')) &&
    (await told(households, 'supervision'));
  return {
    households,
    supervision,
    async settled() {
      await waitUntil(settled, { timeoutMs: 120_000, what: 'every event to be handled' });
    },
    async night() {
      const { jobs } = households.service.parts;
      await jobs.replaced();
      const over = async () => {
        const { waiting, active } = await jobs.counts('households-housekeeping');
        return waiting + active === 0;
      };
      await waitUntil(over, { timeoutMs: 60_000, what: 'the night to be over' });
    },
    async drop() {
      await supervision.drop();
      await households.drop();
      await queue.drop();
    },
  };
}
