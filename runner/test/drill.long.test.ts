import { Client } from 'pg';
import { drillSuite } from './drill-suite';

async function onQueues<T extends object>(url: string, ...statements: string[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: T[] = [];
    for (const sql of statements) ({ rows } = await client.query<T>(sql));
    return rows;
  } finally {
    await client.end();
  }
}

describe('with queues on PostgreSQL', () => {
  drillSuite(() => ({
    variables: {},
    inPostgres: true,
    async empty(url) {
      await onQueues(url, 'DELETE FROM dixian_queue.job', 'DELETE FROM dixian_queue.scheduler');
    },
    async loseHalf(url, queue) {
      await onQueues(
        url,
        `DELETE FROM dixian_queue.job WHERE queue = '${queue}' AND id IN
           (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM dixian_queue.job
             WHERE queue = '${queue}' AND id LIKE 'event-%') AS jobs WHERE n % 2 = 0)`,
      );
    },
    async schedules(url) {
      const [row] = await onQueues<{ count: number }>(
        url,
        'SELECT count(*)::int AS count FROM dixian_queue.scheduler',
      );
      return row?.count ?? 0;
    },
    close: async () => undefined,
  }));
});
