import { defineJob } from '@dixian/jobs';
import { type Database, type ServiceParts, systemScope } from '@dixian/service';
import { z } from 'zod';
import { type ToldTable, tellNext } from './tell-changes';

// 25 events of 200 rows; little enough to be told within a second, and to be told again after a stop.
const BATCH = 5_000;

/**
 * What a department held before its events existed is told of once: where the start finds rows that nobody was told of,
 * a job tells of them batch by batch, each in a transaction of its own, so that a stop loses and repeats nothing.
 */
export async function tellUntoldRows(
  service: string,
  { jobs, workerDb, published }: Pick<ServiceParts, 'jobs' | 'workerDb' | 'published'>,
  tables: readonly ToldTable[],
): Promise<void> {
  const job = defineJob({
    name: 'tell-untold-rows',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 5,
    backoffMs: 10_000,
  });
  jobs.register(job, async () => {
    for (const table of tables) await tellAll(workerDb, table, published);
  });
  for (const { table } of tables) {
    const [untold] = await workerDb.read(systemScope, (statements) =>
      statements.query(`SELECT FROM ${table} WHERE NOT told AND household_id IS NOT NULL LIMIT 1`),
    );
    if (untold) {
      await jobs.enqueue(job, {});
      return;
    }
  }
}

/** Tells of all rows of a table that nobody was told of. */
export async function tellAll(
  database: Database,
  table: ToldTable,
  afterBatch: () => void,
  batch = BATCH,
): Promise<void> {
  for (let told = batch; told === batch; afterBatch()) {
    told = await database.write(systemScope, (transaction) => tellNext(transaction, table, batch));
  }
}
