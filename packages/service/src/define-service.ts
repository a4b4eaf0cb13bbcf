import type { Clock } from '@dixian/calendar';
import type { ChangeMarks, ToldChanges } from '@dixian/graph';
import type { JobHost } from '@dixian/jobs';
import type { Metric } from '@dixian/telemetry';
import type { MigrationInterface } from 'typeorm';
import type { ServiceEnvironment } from './configuration/service-environment';
import type { Database } from './database/database';
import type { Statements } from './database/statements';
import type { AnyTable } from './database/tables/table';
import type { ToldBacklog } from './events/event-sources';
import type { EventHandler } from './events/inbox';
import type { AskedPlaces } from './graphql/asked-places';
import type { Resolvers } from './graphql/subgraph-schema';
import type { Route } from './http/routes';
import type { IndexKeys, IndexPair } from './keys/index-translations';
import type { Logger } from './logging';
import type { RetentionKind } from './retention/retention-kind';

/** What the parts of a service are built from. */
export interface ServiceParts<Environment extends ServiceEnvironment = ServiceEnvironment> {
  environment: Environment;
  /** Connections of requests. */
  db: Database;
  /** Connections of jobs, event handlers and subscribers that ask, apart from those of requests. */
  workerDb: Database;
  jobs: JobHost;
  clock: Clock;
  log: Logger;
  /** What waits between services, of events of a division; services that do not answer are left out. */
  eventBacklog(division: string): Promise<ToldBacklog>;
  /** What changed at all services behind their marks, by service; those that do not answer are left out. */
  changes(marks: ChangeMarks): Promise<ReadonlyMap<string, ToldChanges>>;
  /** Adds figures to those that `GET /metrics` tells; asked each time. */
  figures(source: () => Promise<readonly Metric[]>): void;
  /** Tells the outbox relay that something was published. */
  published(): void;
}

/** What work goes by that may be replaced meanwhile, as policies: each piece keeps what it began with. */
export interface Pinning {
  /** Does a request by what the gateway stamped it with; undefined where the service has nothing of that stamp. */
  request<Result>(
    stamp: string | undefined,
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined>;
  /** Does an attempt of a job, of which every event is one. */
  job<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The stamps that can be answered, the one of new work first. */
  digests(): readonly string[];
  /** What the database knows the work under way by, as the number of its set of policies; undefined before there is one. */
  number(): number | undefined;
}

/** What a service adds to what every service gets. */
export interface ServiceBehaviour {
  resolvers: Resolvers;
  /** How places are asked for; by default each code in the caller's sight is taken for one. */
  places?: AskedPlaces;
  /** Handlers of the events that schemas/events names this service as subscriber of. */
  handlers?: readonly EventHandler[];
  routes?: readonly Route[];
  /** Figures that `GET /metrics` tells. */
  metrics?: () => Promise<readonly Metric[]>;
  /** What /readyz tells beside what makes the service ready, as policy folders that are left out; empty lists are not told. */
  remarks?: Readonly<Record<string, readonly string[]>> | (() => Readonly<Record<string, readonly string[]>>);
  pinning?: Pinning;
  /** Ends what was begun while the service was built and is neither a job nor a handler. */
  stop?: () => Promise<void>;
}

/** A department's service: imported by its own main.ts and by the all-in-one runner. */
export interface ServiceDefinition<Environment extends ServiceEnvironment = ServiceEnvironment> {
  name: string;
  /** Its tables, beside those that every service has. */
  entities: readonly AnyTable[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Kinds of records that go when their time is over. */
  retention?: readonly RetentionKind[];
  /** Reads configuration from variables; throws ConfigurationError listing every mistake. */
  readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment;
  /**
   * Where the index key is replaced: indexes that the service can make anew by itself, from sealed numbers. Asked once, in the
   * transaction that replaces it.
   */
  ownIndexes?(transaction: Statements, keys: IndexKeys): Promise<readonly IndexPair[]>;
  /** Builds resolvers and handlers; registers the service's own jobs and schedules on `parts.jobs`. */
  build(parts: ServiceParts<Environment>): ServiceBehaviour | Promise<ServiceBehaviour>;
}

/** Gives a definition its types. */
export function defineService<Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Environment>,
): ServiceDefinition<Environment> {
  return definition;
}
