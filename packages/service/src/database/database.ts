import { setTimeout } from 'node:timers/promises';
import { isUserError } from '@dixian/graph';
import { inPart, underWay } from '@dixian/telemetry';
import pg, { type PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { isAway } from './away';
import { divisionBounds, type Scope } from './scope';
import { type StatementListener, type Statements, statementsOn } from './statements';
import type { AnyTable } from './tables/table';

export interface DatabaseOptions {
  url: string;
  service: string;
  poolSize: number;
  entities: readonly AnyTable[];
  /** How far the service's clock is before or behind the machine's, in milliseconds; 0 in production. */
  clockOffset?: number;
  /** The number of the set of policies by which the work under way goes; triggers keep it with what is done. */
  under?: () => number | undefined;
  /** Told how long work waited for a connection, in milliseconds. */
  onConnected?: (waitedMs: number) => void;
}

/** The service's own database, reached only through a scope. */
export interface Database {
  /** Work on one connection without a transaction; the scope is already set there. */
  read<T>(scope: Scope, work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Work in one transaction; rolled back when `work` throws, and when it gives a user error, which is given on. */
  write<T>(scope: Scope, work: (transaction: Statements) => Promise<T>): Promise<T>;
  /** Hears of every statement; returns the function that stops listening. */
  onStatement(listener: StatementListener): () => void;
  /** The connections of its pool at this moment. */
  pool(): Connections;
  /** Rejects where the database does not answer soon, has no connection free, or has just refused one. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The connections of a pool: those there are, those that nobody uses, and work that waits for one. */
export interface Connections {
  open: number;
  idle: number;
  waiting: number;
}

// A connection keeps the scope it last had, so that a stream of requests of one caller pays for it once.
const scopeOnConnection = new WeakMap<PoolClient, string>();

async function setScope(client: PoolClient, scope: Scope, under: string): Promise<void> {
  const key = `${scope.division}|${scope.sector}|${under}`;
  if (scopeOnConnection.get(client) === key) return;
  const { from, to } = divisionBounds(scope.division);
  scopeOnConnection.delete(client);
  await client.query({
    name: 'set-scope',
    text: `SELECT set_config('dixian.division_from', $1, false), set_config('dixian.division_to', $2, false),
                  set_config('dixian.sector', $3, false), set_config('dixian.policy_set', $4, false)`,
    values: [from, to, scope.sector, under],
  });
  scopeOnConnection.set(client, key);
}

// A legal date is text in code, for pg would make it an instant of the machine's time zone; money is a bigint.
const PARSERS: ReadonlyMap<number, (value: string) => unknown> = new Map<number, (value: string) => unknown>([
  [pg.types.builtins.DATE, (value) => value],
  [pg.types.builtins.INT8, BigInt],
]);

const exactTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
};

// What is asked for lies in memory or on solid-state disks. With the default of 4 a page of a list is gathered by bitmap
// and sorted rather than read in the order of its index, which makes deep pages and large counties dear.
const PLANNING = '-c random_page_cost=1.1';

const PING_MS = 1_500;
// Long enough that whoever asks every few seconds hears of it.
const UNSOUND_MS = 5_000;

/** Opens the connection pool under the application role. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    synchronize: false,
    logging: ['error'],
    logger: 'formatted-console',
    applicationName: `dixian-${options.service}`,
    poolSize: options.poolSize,
    extra: {
      types: exactTypes,
      options: `${PLANNING} -c dixian.clock_offset=${Math.round(options.clockOffset ?? 0)}`,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
    },
  });
  await source.initialize();
  const listeners = new Set<StatementListener>();
  const under = () => String(options.under?.() ?? '');

  let refusedAt = Number.NEGATIVE_INFINITY;

  async function onConnection<T>(work: (runner: QueryRunner, client: PoolClient) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    const asked = performance.now();
    try {
      const client = (await runner.connect()) as PoolClient;
      options.onConnected?.(performance.now() - asked);
      return await work(runner, client);
    } catch (error) {
      if (isAway(error)) refusedAt = Date.now();
      throw error;
    } finally {
      await runner.release();
    }
  }

  function inTransaction<T>(work: (runner: QueryRunner, client: PoolClient) => Promise<T>): Promise<T> {
    return inPart('transaction', 'INTERNAL', {}, () => onConnection(work));
  }

  return {
    read: (scope, work) =>
      onConnection(async (runner, client) => {
        await setScope(client, scope, under());
        return work(statementsOn(client, runner.manager, listeners));
      }),
    write: (scope, work) =>
      inTransaction(async (runner, client) => {
        await setScope(client, scope, under());
        await runner.startTransaction();
        try {
          await carryTrace(client);
          const result = await work(statementsOn(client, runner.manager, listeners));
          await (isUserError(result) ? runner.rollbackTransaction() : runner.commitTransaction());
          return result;
        } catch (error) {
          await runner.rollbackTransaction().catch(() => undefined);
          throw error;
        }
      }),
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pool: () => connectionsOf(source),
    ping: async () => {
      // One connection may still answer while all others are refused.
      if (Date.now() - refusedAt < UNSOUND_MS) throw new Error('connections were refused a moment ago');
      const late = setTimeout(PING_MS, 'late', { ref: false });
      if ((await Promise.race([source.query('SELECT 1'), late])) === 'late')
        throw new Error(`no connection was free within ${PING_MS} ms`);
    },
    close: () => source.destroy(),
  };
}

// What the transaction publishes carries it on; gone with the transaction.
async function carryTrace(client: PoolClient): Promise<void> {
  const traced = underWay();
  if (!traced) return;
  const text = `SELECT set_config('dixian.trace', $1, true)`;
  await client.query({ name: 'set-trace', text, values: [traced.parent] });
}

function connectionsOf(source: DataSource): Connections {
  const { master } = source.driver as unknown as { master?: pg.Pool };
  return { open: master?.totalCount ?? 0, idle: master?.idleCount ?? 0, waiting: master?.waitingCount ?? 0 };
}
