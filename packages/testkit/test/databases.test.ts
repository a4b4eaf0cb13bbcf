import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { queueDatabase, serviceDatabase, testServer } from '../src';

let runs = 0;

class CreateHouse1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    runs += 1;
    await runner.query('CREATE TABLE house (id int PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE house');
  }
}

class CreateWell1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE well (id int PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE well');
  }
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

test('each caller has a copy of its own, and the migrations ran once', async () => {
  const [one, other] = await Promise.all([
    serviceDatabase('testkit-copies', [CreateHouse1700000000001]),
    serviceDatabase('testkit-copies', [CreateHouse1700000000001]),
  ]);
  expect(runs).toBe(1);
  await ask(one.applicationUrl, 'INSERT INTO house VALUES (1)');
  expect(await ask(other.applicationUrl, 'SELECT count(*)::int FROM house')).toEqual([0]);
  await expect(ask(one.applicationUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
  expect(await ask(one.migratorUrl, 'SELECT name FROM schema_migration')).toEqual([
    'CreateHouse1700000000001',
  ]);
  await Promise.all([one.drop(), other.drop()]);
  await expect(ask(one.applicationUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
});

test('another list of migrations gives another template', async () => {
  const first = await serviceDatabase('testkit-lists', [CreateHouse1700000000001]);
  const second = await serviceDatabase('testkit-lists', [CreateHouse1700000000001, CreateWell1700000000002]);
  expect(await ask(second.applicationUrl, 'SELECT count(*)::int FROM well')).toEqual([0]);
  await expect(ask(first.applicationUrl, 'SELECT count(*) FROM well')).rejects.toThrow(/does not exist/);
  await Promise.all([first.drop(), second.drop()]);
});

test('a copy of a database that is dropped while in use ends its sessions', async () => {
  const database = await serviceDatabase('testkit-copies', [CreateHouse1700000000001]);
  const client = new Client({ connectionString: database.applicationUrl });
  const ended = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await database.drop();
  await ended;
});

test('queue databases are apart and owned by the queue role', async () => {
  const [one, other] = await Promise.all([queueDatabase(), queueDatabase()]);
  await ask(one.url, 'CREATE SCHEMA bull CREATE TABLE job (id int)');
  await expect(ask(other.url, 'SELECT 1 FROM bull.job')).rejects.toThrow(/does not exist/);
  await Promise.all([one.drop(), other.drop()]);
});

test('the server is the run’s own: on 127.0.0.1, with the durability of a test', async () => {
  const { adminUrl } = testServer();
  expect(new URL(adminUrl).hostname).toBe('127.0.0.1');
  expect(adminUrl).not.toBe(process.env.DATABASE_URL);
  expect(await ask(adminUrl, 'SHOW fsync')).toEqual(['off']);
});
