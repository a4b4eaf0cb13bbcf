import { ConfigurationError } from '@dixian/configuration';
import { type JobHost, QueueUnreachable } from '@dixian/jobs';
import type { ServiceEnvironment } from './configuration/service-environment';
import { isAway } from './database/away';
import { suiteProblem } from './database/cipher-suite';
import type { Database } from './database/database';
import { keyProblems, keysOf, missedKeys } from './database/key-fingerprints';
import { roleProblems } from './database/refuse-role';
import { systemScope } from './database/scope';
import type { AnyTable } from './database/tables/table';

/** The connections of a service: of requests, and of jobs and handlers. */
interface Databases {
  db: Database;
  workerDb: Database;
}

/**
 * Reaches the databases and the queue and looks whether role and keys are those of this data; throws ConfigurationError
 * with everything that is wrong, each by the name of its setting.
 */
export async function checkedStart(
  environment: ServiceEnvironment,
  open: (poolSize: number, pool: 'requests' | 'work') => Promise<Database>,
  jobs: JobHost,
  tables: readonly AnyTable[],
): Promise<Databases> {
  const [db, workerDb, queue] = await Promise.allSettled([
    open(environment.DATABASE_POOL, 'requests'),
    open(environment.WORKER_POOL, 'work'),
    jobs.connect(),
  ]);
  const problems = queue.status === 'rejected' ? [queueProblem(queue.reason)] : [];
  if (db.status === 'rejected' || workerDb.status === 'rejected') {
    const reason = db.status === 'rejected' ? db.reason : (workerDb as PromiseRejectedResult).reason;
    throw new ConfigurationError([databaseProblem('DATABASE_URL', reason), ...problems]);
  }
  const keys = keysOf(environment);
  const otherSuite = await workerDb.value.write(systemScope, (transaction) =>
    suiteProblem(transaction, environment.CIPHER_SUITE),
  );
  problems.unshift(
    ...(await roleProblems(db.value)),
    ...(otherSuite ? [otherSuite] : []),
    ...(await keyProblems(workerDb.value, keys)),
    ...(await missedKeys(workerDb.value, keys, tables)),
  );
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { db: db.value, workerDb: workerDb.value };
}

/** Gives on what a piece of work gives; a database that it cannot reach is told by the name of its setting. */
export async function reaching<T>(setting: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new ConfigurationError([databaseProblem(setting, error)]);
  });
}

function queueProblem(error: unknown): string {
  if (error instanceof QueueUnreachable) return error.message;
  throw error;
}

function databaseProblem(setting: string, error: unknown): string {
  if (!isAway(error)) throw error;
  const { code } = error as { code?: unknown };
  switch (code) {
    case '28P01':
    case '28000':
      return `${setting}: PostgreSQL refuses the role or its password`;
    case '3D000':
      return `${setting}: PostgreSQL has no database of that name`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${setting}: no such host`;
    default:
      return `${setting}: PostgreSQL does not answer (${String(code ?? 'no connection')})`;
  }
}
