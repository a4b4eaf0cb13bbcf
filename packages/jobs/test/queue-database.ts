import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface QueueDatabase {
  /** As the database's owner, an ordinary role. */
  readonly url: string;
  /** Runs a statement in that database. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A new, empty database on the run's PostgreSQL. */
export async function createQueueDatabase(): Promise<QueueDatabase> {
  const server = process.env.DIXIAN_TEST_POSTGRES;
  if (!server) throw new Error('no PostgreSQL was started for this run');
  const name = `jobs_test_${randomBytes(6).toString('hex')}`;
  const admin = await connect(server);
  await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD '${name}'`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  url.username = name;
  url.password = name;
  const inside = await connect(url.href);
  return {
    url: url.href,
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await inside.query(sql, [...parameters]);
      return rows as Row[];
    },
    async drop() {
      await inside.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.query(`DROP ROLE ${name}`);
      await admin.end();
    },
  };
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
