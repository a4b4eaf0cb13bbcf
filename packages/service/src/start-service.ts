import { peerSecrets } from '@dixian/access';
import { fixedClock, type PlainDate, systemClock } from '@dixian/calendar';
import { JobHost, queueConnection } from '@dixian/jobs';
import { type Metric, metricsText } from '@dixian/telemetry';
import type { ServiceEnvironment } from './configuration/service-environment';
import { isAway } from './database/away';
import { type Database, openDatabase } from './database/database';
import { migrate } from './database/migrate';
import { sharedTables } from './database/tables/shared-tables';
import type { Pinning, ServiceBehaviour, ServiceDefinition, ServiceParts } from './define-service';
import { eventSources } from './events/event-sources';
import { assertHandlers, receiveEvents } from './events/inbox';
import { offerEvents } from './events/local-publishers';
import { ownOutbox } from './events/own-outbox';
import { reconcileAfterStart, reconcileEvents } from './events/reconcile-job';
import { OutboxRelay } from './events/relay';
import { pruneEvents } from './events/retention';
import { requestContext } from './graphql/request-context';
import { subgraphSchema } from './graphql/subgraph-schema';
import { startSubgraphServer } from './graphql/subgraph-server';
import { answerEvents } from './http/events-route';
import { type ServiceHttpOptions, startServiceHttp } from './http/service-http';
import { exchangeIndexKey } from './keys/exchange-index-key';
import { rotateRegularly } from './keys/rotation-job';
import { createLogger, type Logger } from './logging';
import { retainRegularly } from './retention/retain-regularly';
import { checkedStart, reaching } from './start-checks';
import { countRefusals } from './watching/count-refusals';
import { serviceFigures } from './watching/service-figures';
import { watchService } from './watching/watch';

export interface RunningService<Environment extends ServiceEnvironment = ServiceEnvironment> {
  url: string;
  parts: ServiceParts<Environment>;
  /** Ends each connection with its next answer; for a moment before it is stopped while others are asked in its place. */
  drain(): void;
  /** Stops taking work, finishes what runs, closes everything; under five seconds. */
  stop(): Promise<void>;
}

/** Migrates, connects and starts one service with everything every service gets. */
export async function startService<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
  environment: Environment,
): Promise<RunningService<Environment>> {
  const log = createLogger(definition.name, environment.LOG_LEVEL);
  const { MIGRATOR_DATABASE_URL } = environment;
  if (MIGRATOR_DATABASE_URL)
    await reaching('MIGRATOR_DATABASE_URL', migrate(MIGRATOR_DATABASE_URL, definition.migrations));

  const closers: (() => Promise<void>)[] = [];
  try {
    return await startParts(definition, environment, log, closers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

// Whatever is opened registers how it is closed; closed in the opposite order, and also when the start fails half-way.
async function startParts<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
  environment: Environment,
  log: Logger,
  closers: (() => Promise<void>)[],
): Promise<RunningService<Environment>> {
  const { name } = definition;
  const clock = environment.DIXIAN_NOW ? fixedClock(environment.DIXIAN_NOW as PlainDate) : systemClock();
  const clockOffset = environment.DIXIAN_NOW ? clock.now().getTime() - Date.now() : 0;
  const entities = [...sharedTables, ...definition.entities];
  const watch = await watchService(name, environment);
  closers.push(() => watch.tracing.stop());
  let pinning: Pinning | undefined;
  const open = async (poolSize: number, pool: 'requests' | 'work') => {
    const onConnected = (waitedMs: number) => watch.connected(pool, waitedMs);
    const url = environment.DATABASE_URL;
    const database = await openDatabase({
      url,
      service: name,
      poolSize,
      entities,
      clockOffset,
      onConnected,
      under: () => pinning?.number(),
    });
    closers.push(() => database.close());
    return database;
  };
  await exchangeIndexKey(definition, environment, log);
  const connection = queueConnection(environment);
  const around = (attempt: () => Promise<void>) => pinning?.job(attempt) ?? attempt();
  const nightly = environment.NIGHTLY_JOBS === 'on';
  const jobs = new JobHost({ connection, log, clock, isAway, around, watch: watch.jobs, nightly });
  closers.push(() => jobs.stop());
  const { db, workerDb } = await checkedStart(environment, open, jobs, entities);
  const patienceSeconds = environment.EVENT_PATIENCE_SECONDS;
  const relay = new OutboxRelay(name, workerDb, jobs, log, patienceSeconds, watch.tracing);
  const published = () => relay.nudge();

  const secrets = peerSecrets(environment);
  const queues = JSON.stringify(connection);
  const addresses = environment.EVENT_SOURCES;
  const sources = eventSources({ service: name, queues, addresses, secrets, database: workerDb, log });
  const eventBacklog = (division: string) => sources.backlog(division);
  const changes: ServiceParts['changes'] = (marks) => sources.changes(marks);
  const told: (() => Promise<readonly Metric[]>)[] = [];
  const figures: ServiceParts['figures'] = (source) => told.push(source);
  const parts = { environment, db, workerDb, jobs, clock, log, published, eventBacklog, changes, figures };
  const behaviour = await definition.build(parts);
  pinning = behaviour.pinning;
  if (behaviour.stop) closers.push(behaviour.stop);
  const handlers = behaviour.handlers ?? [];
  assertHandlers(name, handlers);
  if (handlers.length > 0) {
    const handled = (type: string, recordedAt: string) =>
      watch.handled(type, clock.now().getTime() - Date.parse(recordedAt));
    receiveEvents({
      service: name,
      jobs,
      database: workerDb,
      handlers,
      sources,
      afterCommit: published,
      handled,
    });
    reconcileEvents({ service: name, jobs, database: workerDb, sources, log, patienceSeconds });
    closers.push(() => sources.finish());
  }
  const publisher = ownOutbox(name, workerDb, published);
  pruneEvents(name, jobs, workerDb);
  const rotating = { service: name, jobs, database: workerDb, tables: entities, log };
  retainRegularly({
    ...{ service: name, jobs, database: workerDb, clock, log, deleted: watch.deleted },
    ...{ kinds: definition.retention ?? [], set: environment.RETENTION_MONTHS },
  });
  await rotateRegularly({ ...rotating, keys: environment.DATA_KEYS, suite: environment.CIPHER_SUITE });

  const schema = subgraphSchema(name, behaviour.resolvers, behaviour.places);
  countRefusals(schema, watch.refused);
  const subgraph = await startSubgraphServer(name, schema, log, environment.NODE_ENV === 'production');
  closers.push(() => subgraph.stop());
  const endOffer = offerEvents(queues, name, publisher);
  closers.push(async () => endOffer());
  await jobs.start();
  if (handlers.length > 0) await reconcileAfterStart(name, jobs, patienceSeconds);
  const http = await startServiceHttp({
    host: environment.HOST,
    port: environment.PORT,
    service: name,
    secrets,
    log,
    subgraph,
    routes: behaviour.routes ?? [],
    remarks: toldBeside(behaviour.remarks),
    pinning: behaviour.pinning,
    watch,
    metrics: async () => {
      const shared = await serviceFigures({ service: name, db, workerDb, jobs });
      const sources = behaviour.metrics ? [...told, behaviour.metrics] : told;
      const own = await Promise.all(sources.map((source) => source().catch(() => [])));
      return metricsText([...shared, ...own.flat()]) + (await watch.measures.text());
    },
    events: (path, request, response) =>
      answerEvents({ service: name, secrets, publisher }, path, request, response),
    contextFor: ({ caller, language }, requestId) =>
      requestContext({ caller, db, clock, language, requestId, log, published }),
    ready: async () => {
      const [database, queue] = await Promise.all([holds(pingAll(db, workerDb)), holds(jobs.ready())]);
      return { database, queue };
    },
  });
  closers.push(() => http.stop());
  // Only now: who is told of an event asks for it here.
  relay.start();
  closers.push(() => relay.stop());
  log.info({ url: http.url }, 'service is up');
  return { url: http.url, parts, drain: http.drain, stop: () => closeAll(closers) };
}

function toldBeside(remarks: ServiceBehaviour['remarks'] = {}): ServiceHttpOptions['remarks'] {
  return typeof remarks === 'function' ? remarks : () => remarks;
}

async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

async function pingAll(...databases: readonly Database[]): Promise<void> {
  await Promise.all(databases.map((database) => database.ping()));
}

async function holds(check: Promise<void>): Promise<boolean> {
  return check.then(
    () => true,
    () => false,
  );
}
