import { SERVICE_HEADER, signService } from '@dixian/access';
import { systemScope } from '@dixian/service';
import { queueDatabase, serviceDatabase, takeAway, waitUntil } from '../src';
import { asking } from '../src/service-requests';
import { migrationsOfStandIn, SECRET, startStandIn } from './stand-in';

interface Fault {
  message: string;
  extensions: Record<string, unknown>;
}

test('a database that is away is told as what repeating helps, by the name of the subgraph, and the service is not ready', async () => {
  const database = await serviceDatabase('education', migrationsOfStandIn());
  const queue = await queueDatabase();
  const service = await startStandIn({
    DATABASE_URL: database.applicationUrl,
    QUEUE_DATABASE_URL: queue.url,
  });
  const ready = async () => {
    const response = await fetch(`${service.url}/readyz`);
    return { status: response.status, ...((await response.json()) as object) };
  };
  const read = () => service.parts.db.read(systemScope, (statements) => statements.query('SELECT 1'));
  try {
    expect(await ready()).toMatchObject({ status: 200, database: true });
    const bringBack = await takeAway(database.applicationUrl);
    const requests = await asking(service.url, SECRET);
    const { errors } = await requests.ask('county@500235', '{ schoolRecords { totalCount } }');
    expect(errors as unknown as Fault[]).toEqual([
      expect.objectContaining({
        extensions: {
          code: 'SUBGRAPH_UNAVAILABLE',
          subgraph: 'education',
          reason: 'DATABASE_AWAY',
          retryable: true,
        },
      }),
    ]);
    expect(await ready()).toMatchObject({ status: 503, database: false, queue: true });
    await bringBack();
    await waitUntil(async () => (await read().catch(() => [])).length === 1);
    await waitUntil(async () => (await ready()).status === 200);
  } finally {
    await service.stop();
    await database.drop();
    await queue.drop();
  }
});

test('a service says to a gateway with other secrets that theirs do not fit', async () => {
  const database = await serviceDatabase('education', migrationsOfStandIn());
  const queue = await queueDatabase();
  const service = await startStandIn({
    DATABASE_URL: database.applicationUrl,
    QUEUE_DATABASE_URL: queue.url,
  });
  const asked = async (secret: string) => {
    const purpose = { purpose: 'ready', secret, now: new Date() } as const;
    const header = signService({ service: 'gateway', to: 'education' }, purpose);
    const response = await fetch(`${service.url}/readyz`, { headers: { [SERVICE_HEADER]: header } });
    return { status: response.status, ...((await response.json()) as object) };
  };
  try {
    expect(await asked(SECRET)).toMatchObject({ status: 200, secrets: true });
    expect(await asked('another secret of more than 32 characters')).toMatchObject({
      status: 503,
      database: true,
      secrets: false,
    });
  } finally {
    await service.stop();
    await database.drop();
    await queue.drop();
  }
});
