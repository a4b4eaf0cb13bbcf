import type { EventPayloads, EventType } from '@dixian/events';
import type { RunningService, ServiceDefinition, ServiceEnvironment } from '@dixian/service';
import { Client } from 'pg';
import { type QueueDatabase, queueDatabase, type ServiceDatabase, serviceDatabase } from './databases';
import { deliverEvent } from './deliver-event';
import type { Migrations } from './migrated-template';
import { type Answer, asking, type LedgerFile, type LoadReport, loadLedger } from './service-requests';

const SECRET = 'a-secret-for-tests-of-at-least-32-characters';

/** A service of a test file with databases of its own, reached as the gateway reaches it. */
export interface ServiceUnderTest<Environment extends ServiceEnvironment = ServiceEnvironment> {
  readonly service: RunningService<Environment>;
  /** Asks the graph as that account (`county@410526`). */
  ask<Data>(account: string, query: string, variables?: object): Promise<Answer<Data>>;
  /** Uploads a ledger and gives the upload's id. */
  upload(account: string, ledger: string, file: LedgerFile): Promise<string>;
  /** Takes a file home from a route of the service. */
  download(account: string, path: string): Promise<Response>;
  /** Sends bytes to a route of the service. */
  send(account: string, path: string, bytes: Buffer): Promise<Response>;
  /** Uploads a ledger, given by path or by name and content, starts its import and waits for the report. */
  load(account: string, ledger: string, file: LedgerFile): Promise<LoadReport>;
  /** Publishes an event and waits until the service has handled it. */
  deliver<Type extends EventType>(type: Type, payload: EventPayloads[Type]): Promise<void>;
  /** Stops it and starts it again on the same databases; `changed` goes over its configuration. */
  startAgain(changed?: Readonly<Record<string, string>>): Promise<void>;
  /** Stops the service and drops its databases. */
  drop(): Promise<void>;
}

/** A database of an earlier version: its migrations, and statements that fill it as its owner. */
interface Older {
  migrations: Migrations;
  rows: readonly string[];
}

/**
 * Starts a service on fresh databases at that day (`now`, YYYY-MM-DD); `variables` adds to its configuration. Of an
 * `older` database it does what it does after an upgrade; the databases it is set `on` outlive it.
 */
export async function runningService<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
  {
    now,
    variables = {},
    older,
    on,
  }: {
    now: string;
    variables?: Readonly<Record<string, string>>;
    older?: Older;
    on?: { database: ServiceDatabase; queue: QueueDatabase };
  },
): Promise<ServiceUnderTest<Environment>> {
  // Loaded only here, so that the tests of pure packages do not load a whole server with the testkit.
  const { startService, withEventTables } = await import('@dixian/service');
  const database =
    on?.database ??
    (await serviceDatabase(definition.name, withEventTables((older ?? definition).migrations)));
  if (older) await fill(database.migratorUrl, older.rows);
  const queue = on?.queue ?? (await queueDatabase());
  const drops = on ? [] : [database.drop, queue.drop];
  const start = (changed: Readonly<Record<string, string>>) =>
    startService(
      definition,
      definition.readEnvironment({
        NODE_ENV: 'test',
        NIGHTLY_JOBS: 'off',
        PORT: '0',
        DATABASE_POOL: '5',
        WORKER_POOL: '3',
        LOG_LEVEL: 'error',
        DATABASE_URL: database.applicationUrl,
        ...(older && { MIGRATOR_DATABASE_URL: database.migratorUrl }),
        QUEUE_DATABASE_URL: queue.url,
        GATEWAY_SECRETS: SECRET,
        INDEX_KEY: Buffer.alloc(32, 7).toString('base64'),
        DATA_KEYS: `test:${Buffer.alloc(32, 9).toString('base64')}`,
        DIXIAN_NOW: now,
        ...variables,
        ...changed,
      }),
    );
  let service = await start({});
  let requests = await asking(service.url, SECRET);
  return {
    get service() {
      return service;
    },
    ask: (...given) => requests.ask(...given),
    upload: (...given) => requests.upload(...given),
    download: (...given) => requests.download(...given),
    send: (...given) => requests.send(...given),
    async startAgain(changed = {}) {
      await service.stop();
      service = await start(changed);
      requests = await asking(service.url, SECRET);
    },
    load: (account, ledger, file) => loadLedger(requests, definition.name, { account, ledger, file }),
    deliver: (type, payload) => deliverEvent(service, type, payload),
    async drop() {
      await service.stop();
      for (const drop of drops) await drop();
    },
  };
}

async function fill(migratorUrl: string, rows: readonly string[]): Promise<void> {
  const { WHOLE_COUNTRY } = await import('@dixian/service');
  const client = new Client({ connectionString: migratorUrl, options: WHOLE_COUNTRY });
  await client.connect();
  try {
    for (const sql of rows) await client.query(sql);
  } finally {
    await client.end();
  }
}
